package org.meritcompetition;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.engine.clock.DueJobs;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.evidence.AttachingFiles;
import org.meritcompetition.evidence.SmallFiles;
import org.meritcompetition.evidence.TaskSubjects;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The stage of a process test: seasons are opened, time passes, people open and submit their forms.
 */
public class Stage {

    private static final Instant FIRST_MORNING =
            LocalDate.of(2024, 3, 15).atTime(9, 0).atZone(SeasonClock.ZONE).toInstant();

    private final Seasons seasons;
    private final SeasonClock clock;
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final DueJobs jobs;
    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final ApplicationContext beans;
    private final Map<String, String> joined = new HashMap<>();
    private final AccountsAsOpened accounts;
    private final EmptyTables tables;
    private final JdbcClient recordOwner;

    Stage(
            Seasons seasons,
            SeasonClock clock,
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            DueJobs jobs,
            IdentityService identity,
            JdbcClient jdbc,
            ApplicationContext beans,
            JdbcConnectionDetails database) {
        this.seasons = seasons;
        this.clock = clock;
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.jobs = jobs;
        this.identity = identity;
        this.jdbc = jdbc;
        this.beans = beans;
        this.accounts = new AccountsAsOpened(jdbc);
        this.tables = new EmptyTables(database.getJdbcUrl());
        this.recordOwner =
                JdbcClient.create(
                        new SingleConnectionDataSource(
                                database.getJdbcUrl(), "merit_record", "", true));
    }

    /** Takes everything away that a test has left. */
    public void clear() {
        joined.forEach((person, group) -> identity.deleteMembership(person, group));
        joined.clear();
        accounts.restore();
        forgetMembers();
        tables.empty();
        seasons.forgetPlans();
        ReflectionTestUtils.setField(beans.getBean(WorkingDayCalendar.class), "known", null);
        serveThisEngine();
        at(FIRST_MORNING);
    }

    /**
     * A rehearsal in the same JVM takes the name of the engine for its own, and away at its end.
     */
    private void serveThisEngine() {
        var engine = beans.getBean(ProcessEngine.class);
        if (ProcessEngines.getProcessEngines().get(engine.getName()) != engine) {
            ProcessEngines.registerProcessEngine(engine);
        }
    }

    /**
     * Opens the season of a file on the class path, e.g. {@code seasons/cg-2024.yaml}; its process
     * starts.
     */
    public SeasonPlan open(String file) {
        try {
            return seasons.open(
                    new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SeasonFileFaulty e) {
            throw new AssertionError(e);
        }
    }

    /** Adopts a season's file without starting its process, for a test of one model alone. */
    public SeasonPlan adopt(String file) {
        var plan = open(file);
        deleteInstances();
        return plan;
    }

    /** The season's file says something else from now on, and its dates move. */
    public void redefines(String definition) throws SeasonFileFaulty {
        var plan = SeasonFile.read(new StringReader(definition), "changed");
        jdbc.sql("update season set definition = :definition where code = :code")
                .param("definition", definition)
                .param("code", plan.code())
                .update();
        seasons.forgetPlans();
        seasons.moveDates();
    }

    private void deleteInstances() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(it -> runtime.deleteProcessInstance(it.getId(), "test"));
        List.of("procinst", "actinst", "taskinst", "varinst")
                .forEach(it -> jdbc.sql("delete from act_hi_" + it).update());
    }

    /** Starts one instance of a model. Names come in pairs: {@code "unit", "huangpu"}. */
    public ProcessInstance start(String process, String businessKey, String... names) {
        var variables = new HashMap<String, Object>();
        variables.put("season", "cg-2024");
        variables.put("division", "cg");
        for (var i = 0; i < names.length; i += 2) {
            variables.put(names[i], names[i + 1]);
        }
        return runtime.startProcessInstanceByKey(process, businessKey, variables);
    }

    /**
     * The one open task of that kind in the instance of that business key (called instances have
     * their own).
     */
    public Task task(String businessKey, String duty) {
        var found = tasks(businessKey, duty);
        assertThat(found).as("open tasks %s of %s", duty, businessKey).hasSize(1);
        return found.get(0);
    }

    public List<Task> tasks(String businessKey, String duty) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(duty)
                .list();
    }

    /** The ids of all open tasks in the instance of that business key. */
    public List<String> openDuties(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** What the form shows to that person. */
    public Map<String, Object> opens(String person, Task task) {
        return as(
                person, () -> new HashMap<>(forms.getTaskFormVariables(task.getId(), null, false)));
    }

    /**
     * The person submits the form, through the same gate as in Tasklist. Keys and values come in
     * pairs.
     */
    public void submits(String person, Task task, Object... keysAndValues) {
        var values = new HashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        submits(person, task, values);
    }

    public void submits(String person, Task task, Map<String, Object> values) {
        as(
                person,
                () -> {
                    forms.submitTaskForm(task.getId(), values);
                    return null;
                });
    }

    /** The person uploads a small file for each material that the task's dossier needs. */
    public void attaches(String person, Task task) {
        for (var subject : beans.getBean(TaskSubjects.class).of(task.getId())) {
            for (var material : subject.required()) {
                try {
                    beans.getBean(AttachingFiles.class)
                            .attach(
                                    new AttachingFiles.Sent(
                                            subject.key(), material, material + ".pdf", -1),
                                    new ByteArrayInputStream(
                                            SmallFiles.pdf(subject.key() + material)),
                                    person);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Every member of the leading group agrees to everybody. */
    public void leadingGroupAgrees() {
        settle();
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            var key = "cg-2024/countersigning/" + seat;
            tasks(key, "castVote").forEach(it -> submits(memberAt(seat), it));
        }
        settle();
    }

    /** The account of a seat of the leading group. */
    public static String memberAt(String seat) {
        return seat.equals("1") ? "leader" : "leader-" + seat;
    }

    /** The person takes the task from those that the group may take. */
    public void claims(String person, Task task) {
        as(
                person,
                () -> {
                    tasks.claim(task.getId(), person);
                    return null;
                });
    }

    /** Whether the person finds the task in a list. */
    public boolean sees(String person, Task task) {
        return as(person, () -> tasks.createTaskQuery().taskId(task.getId()).count()) > 0;
    }

    /** The person belongs to one more group, until the test is over. */
    public void joins(String person, String group) {
        identity.createMembership(person, group);
        joined.put(person, group);
        forgetMembers();
    }

    private void forgetMembers() {
        ((Map<?, ?>) ReflectionTestUtils.getField(beans.getBean("groupMembers"), "known")).clear();
    }

    /** The ranking that a nomination proposes to that person, to be submitted as it stands. */
    public Map<String, Object> proposedTo(String person, Task task) {
        var shown = opens(person, task);
        shown.keySet()
                .retainAll(
                        shown.keySet().stream()
                                .filter(it -> it.matches("(collective|individual)\\d"))
                                .toList());
        return shown;
    }

    /** The day that the clock shows, as a form takes it. */
    public String today() {
        return LocalDate.now(clock).toString();
    }

    private <T> T as(String person, java.util.function.Supplier<T> work) {
        var groups =
                identity.createGroupQuery().groupMember(person).list().stream()
                        .map(Group::getId)
                        .toList();
        identity.setAuthentication(person, groups);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Time passes up to the end of that day; what falls due runs at its own moment. */
    public void until(LocalDate day) {
        passTo(day.plusDays(1).atStartOfDay(SeasonClock.ZONE).toInstant());
    }

    public void until(String day) {
        until(LocalDate.parse(day));
    }

    private void passTo(Instant target) {
        jobs.runDueAt(clock.instant());
        for (var next = jobs.next();
                next.filter(it -> !it.isAfter(target)).isPresent();
                next = jobs.next()) {
            if (next.get().isAfter(clock.instant())) {
                clock.moveTo(next.get());
            }
            jobs.runDueAt(clock.instant());
        }
        clock.moveTo(target);
        assertThat(incidents()).as("failed jobs").isEmpty();
    }

    private List<String> incidents() {
        return management.createJobQuery().withException().list().stream()
                .map(it -> it.getProcessDefinitionKey() + ": " + it.getExceptionMessage())
                .toList();
    }

    /** Runs what waits to be run now, such as continuations after a task. */
    public void settle() {
        jobs.runDueAt(clock.instant());
        assertThat(incidents()).as("failed jobs").isEmpty();
    }

    /**
     * Time passes for one duty alone until somebody is told to urge it, whatever its dates.
     *
     * @param subject of the duty; the business key of the instance that holds it comes first
     */
    public void untilUrged(String subject, String duty) {
        var instance = isRunning(subject) ? subject : subject.replaceFirst("/[^/]+$", "");
        var ladder = subject + "#" + duty;
        firesIfWaiting(instance, duty + "Ladder");
        firesIfWaiting(ladder, "lastReminderComes");
        firesIfWaiting(ladder, "lineLeaderComes");
    }

    private void firesIfWaiting(String businessKey, String timer) {
        if (management.createJobQuery().activityId(timer).list().stream()
                .anyMatch(it -> isOf(it.getProcessInstanceId(), businessKey))) {
            fires(businessKey, timer);
        }
    }

    private boolean isRunning(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count()
                > 0;
    }

    private boolean isOf(String instance, String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    /** Fires one timer of the instance, whatever its date. */
    public void fires(String businessKey, String timer) {
        var instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list();
        var job =
                instances.stream()
                        .flatMap(
                                it ->
                                        management
                                                .createJobQuery()
                                                .processInstanceId(it.getId())
                                                .activityId(timer)
                                                .list()
                                                .stream())
                        .toList();
        assertThat(job).as("timer %s of %s", timer, businessKey).isNotEmpty();
        job.forEach(
                it -> {
                    if (it.getDuedate().toInstant().isAfter(clock.instant())) {
                        clock.moveTo(it.getDuedate().toInstant());
                    }
                    management.executeJob(it.getId());
                });
        settle();
    }

    /**
     * The id of the end event at which the instance of that model and key ended; {@code null} while
     * it runs.
     */
    public String endOf(String process, String businessKey) {
        var instance =
                history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .singleResult();
        assertThat(instance).as("instance of %s %s", process, businessKey).isNotNull();
        return instance.getEndActivityId();
    }

    /** The ids of what the instance has passed, in no order. */
    public List<String> passed(String process, String businessKey) {
        return history.createHistoricActivityInstanceQuery().list().stream()
                .filter(it -> Arrays.asList(process).contains(it.getProcessDefinitionKey()))
                .filter(
                        it ->
                                history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(it.getProcessInstanceId())
                                                .processInstanceBusinessKey(businessKey)
                                                .count()
                                        > 0)
                .map(it -> it.getActivityId())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * The rungs of a duty that were reached or passed over, in their order, e.g. {@code HEAD
     * REACHED}.
     */
    public List<String> rungs(String subject, String duty) {
        return jdbc
                .sql(
                        "select rung || ' ' || outcome from ladder_rung where subject = :subject and duty = :duty")
                .param("subject", subject)
                .param("duty", duty)
                .query(String.class)
                .list()
                .stream()
                .sorted(comparing(it -> Rung.valueOf(it.substring(0, it.indexOf(' ')))))
                .toList();
    }

    public SeasonClock clock() {
        return clock;
    }

    public JdbcClient records() {
        return jdbc;
    }

    /** The database as somebody sees it who may change the record of decisions. */
    public JdbcClient recordOwner() {
        return recordOwner;
    }

    /** What was decided about a subject, in order: act and actor, or role where a rule decided. */
    public List<String> decided(String subject) {
        return jdbc.sql(
                        "select act || ' ' || coalesce(actor, role) from record.entry"
                                + " where subject = :subject order by season, number")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    /** Sets the clock, backward too, which only a test may. */
    public void at(Instant moment) {
        ReflectionTestUtils.setField(clock, "standing", moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void at(String day) {
        at(LocalDate.parse(day).atTime(9, 0).atZone(SeasonClock.ZONE).toInstant());
    }
}
