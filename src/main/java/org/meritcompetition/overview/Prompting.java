package org.meritcompetition.overview;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meritcompetition.deadline.DutiesPrompted;
import org.meritcompetition.deadline.DutiesPrompted.Prompted;
import org.meritcompetition.deadline.PromptingDuties;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办 in two steps: first who would be prompted about what, then exactly that. */
@Service
@Transactional
public class Prompting {

    private static final String WITH_WHOM =
            "select distinct on (task.id_, account) task.id_, task.name_, place.subject, link.group_id_,"
                    + " coalesce(task.assignee_, member.user_id_) as account,"
                    + " (task.due_date_ at time zone :machine at time zone :zone) as due, coalesce(nullif(person.last_, ''),"
                    + " task.assignee_, member.user_id_) as name"
                    + " from act_ru_task task join task_place place on place.task = task.id_"
                    + " join act_ru_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate'"
                    + " and link.group_id_ is not null"
                    + " left join act_id_membership member on task.assignee_ is null"
                    + " and member.group_id_ = link.group_id_ and not "
                    + KeepingOut.isKeptOut("member.user_id_", "task.id_")
                    + " left join act_id_user person on person.id_ = coalesce(task.assignee_, member.user_id_)"
                    + " where place.season = :season and task.id_ in (:tasks) and task.suspension_state_ = 1"
                    + " and coalesce(task.assignee_, member.user_id_) is not null"
                    + " order by task.id_, account, link.group_id_";

    private final JdbcClient jdbc;
    private final PromptingDuties prompting;
    private final Clock clock;

    Prompting(JdbcClient jdbc, PromptingDuties prompting, Clock clock) {
        this.jdbc = jdbc;
        this.prompting = prompting;
        this.clock = clock;
    }

    /**
     * One duty and one person with whom it waits.
     *
     * @param name of the person
     */
    public record Recipient(Prompted prompted, String name) {}

    /**
     * What would be sent.
     *
     * @param round names this preview; the same is sent once
     * @param token stands for the recipients seen
     */
    public record Preview(String round, String token, List<Recipient> recipients) {

        public long people() {
            return recipients.stream().map(it -> it.prompted().person()).distinct().count();
        }

        public List<String> tasks() {
            return recipients.stream().map(it -> it.prompted().task()).distinct().toList();
        }
    }

    @Transactional(readOnly = true)
    public Preview preview(String season, Collection<String> tasks) {
        return preview(season, tasks, UUID.randomUUID().toString());
    }

    private Preview preview(String season, Collection<String> tasks, String round) {
        unless(tasks != null && !tasks.isEmpty(), "请先选择要催办的任务。");
        unless(tasks.size() <= Bottlenecks.MOST, "一次最多催办 %d 项，请分几次选择。", Bottlenecks.MOST);
        var recipients =
                jdbc.sql(WITH_WHOM)
                        .param("season", season)
                        .param("tasks", tasks)
                        .param("machine", ZoneId.systemDefault().getId())
                        .param("zone", clock.getZone().getId())
                        .query(this::recipient)
                        .list();
        unless(!recipients.isEmpty(), "所选的任务已经办结、暂停，或没有可以通知的人，请刷新页面。");
        return new Preview(round, token(round, recipients), recipients);
    }

    /**
     * Sends what was seen.
     *
     * @param by who asks, as it is told to those asked
     * @return how many people were told
     */
    public long send(
            String season,
            Collection<String> tasks,
            String round,
            String token,
            String actor,
            String by) {
        var now = preview(season, tasks, round);
        unless(now.token().equals(token), "预览之后，任务或办理人有了变化，没有发送。请重新查看名单。");
        prompting.prompt(
                new DutiesPrompted(
                        season,
                        round,
                        by,
                        now.recipients().stream().map(Recipient::prompted).toList()),
                actor);
        return now.people();
    }

    private static String token(String round, List<Recipient> recipients) {
        var seen =
                recipients.stream()
                        .map(it -> it.prompted().task() + "|" + it.prompted().person())
                        .sorted()
                        .collect(Collectors.joining("\n", round + "\n", ""));
        return Sha256.of(seen);
    }

    private Recipient recipient(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", LocalDateTime.class);
        return new Recipient(
                new Prompted(
                        row.getString("id_"),
                        row.getString("name_"),
                        row.getString("subject"),
                        row.getString("group_id_"),
                        row.getString("account"),
                        due == null ? null : due.atZone(clock.getZone()).toInstant()),
                row.getString("name"));
    }
}
