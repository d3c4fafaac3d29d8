package org.meritcompetition.engine;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has typed into a task's form and not yet sent, kept for that account alone; gone
 * with the submission, or when the person looks after the task has ended otherwise.
 */
@Service
@Transactional
public class FormDrafts {

    private static final int LONGEST = 200_000;

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final Clock clock;

    FormDrafts(JdbcClient jdbc, @Lazy TaskService tasks, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * A draft.
     *
     * @param content what was typed, as JSON
     */
    public record Draft(String content, OffsetDateTime savedAt) {}

    /** Whether the person who is signed in finds the open task in a list. */
    @Transactional(readOnly = true)
    public boolean isListed(String task) {
        return tasks.createTaskQuery().taskId(task).count() > 0;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String task, String account) {
        return jdbc.sql(
                        "select content, saved_at from form_draft where task = :task and account = :account")
                .param("task", task)
                .param("account", account)
                .query(Draft.class)
                .optional();
    }

    /**
     * The account's draft of an open task that is of one thing among several.
     *
     * @param duty the task's id in the model
     * @param name of the variable by which the task carries the thing
     * @param of the thing
     */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String duty, String name, String of, String account) {
        return jdbc
                .sql(
                        "select draft.task from form_draft draft"
                                + " join act_ru_task task on task.id_ = draft.task"
                                + " join act_ru_variable carried on carried.execution_id_ = task.execution_id_"
                                + " where draft.account = :account and task.task_def_key_ = :duty"
                                + " and carried.name_ = :name and carried.text_ = :of")
                .param("account", account)
                .param("duty", duty)
                .param("name", name)
                .param("of", of)
                .query(String.class)
                .list()
                .stream()
                .filter(this::isListed)
                .findFirst()
                .flatMap(task -> find(task, account));
    }

    /** Keeps it; what the account has left of ended tasks goes. */
    public void keep(String task, String account, String content) {
        unless(content.length() <= LONGEST, "草稿太长，没有保存。请把内容分开填写。");
        jdbc.sql(
                        "delete from form_draft draft where account = :account"
                                + " and not exists (select 1 from act_ru_task task where task.id_ = draft.task)")
                .param("account", account)
                .update();
        jdbc.sql(
                        "insert into form_draft (task, account, content, saved_at)"
                                + " values (:task, :account, :content, :at)"
                                + " on conflict (task, account) do update set content = excluded.content,"
                                + " saved_at = excluded.saved_at")
                .param("task", task)
                .param("account", account)
                .param("content", content)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    public void drop(String task, String account) {
        jdbc.sql("delete from form_draft where task = :task and account = :account")
                .param("task", task)
                .param("account", account)
                .update();
    }

    /**
     * A colleague gives what was prepared to whoever lent the task, in place of their own draft.
     */
    public void pass(String task, String from, String to) {
        if (find(task, from).isPresent()) {
            drop(task, to);
            jdbc.sql("update form_draft set account = :to where task = :task and account = :from")
                    .param("task", task)
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }

    /** In the transaction of the submission: refused, the draft is there again. */
    @EventListener
    void on(TaskSubmitting submitting) {
        jdbc.sql("delete from form_draft where task = :task")
                .param("task", submitting.task().id())
                .update();
    }
}
