package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.deadline.OpenDuties;
import org.meritcompetition.deadline.OpenDuty;
import org.meritcompetition.engine.Instances;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link OpenDuties} as the engine's tasks. */
@Component
class EngineDuties implements OpenDuties {

    private static final String ASKED = "extensionAsked";
    private static final String INSTANCE =
            "select instance.business_key_ from act_ru_task task"
                    + " join act_ru_execution instance on instance.id_ = task.proc_inst_id_"
                    + " where task.id_ = :task and instance.business_key_ not like '%#%'";

    private static final String WITH =
            "select exists (select 1 from act_ru_task where id_ = :task and assignee_ = :person)"
                    + " or exists (select 1 from act_ru_identitylink where task_id_ = :task"
                    + " and type_ = 'candidate' and group_id_ = any (:groups))";

    private final OpenDates open;
    private final Instances instances;
    private final JdbcClient jdbc;
    private final Clock clock;

    EngineDuties(OpenDates open, Instances instances, JdbcClient jdbc, Clock clock) {
        this.open = open;
        this.instances = instances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<OpenDuty> of(String task) {
        return jdbc.sql(INSTANCE)
                .param("task", task)
                .query(String.class)
                .optional()
                .flatMap(
                        instance ->
                                open.tasks(seasonOf(instance), List.of(instance)).stream()
                                        .filter(it -> it.id().equals(task))
                                        .findFirst())
                .map(this::duty);
    }

    @Override
    public Optional<OpenDuty> find(String season, String subject, String duty) {
        return open.tasks(season, List.of(subject)).stream()
                .filter(it -> it.subject().equals(subject) && it.element().equals(duty))
                .findFirst()
                .map(this::duty);
    }

    @Override
    public List<OpenDuty> ofSeason(String season) {
        return open.tasks(season, List.of()).stream()
                .map(this::duty)
                .sorted(Comparator.comparing(OpenDuty::subject).thenComparing(OpenDuty::name))
                .toList();
    }

    @Override
    public boolean isWith(OpenDuty duty, String person, Collection<String> groups) {
        return jdbc.sql(WITH)
                .param("task", duty.task())
                .param("person", person)
                .param("groups", groups.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isExtensible(OpenDuty duty) {
        return duty.responsible() != null
                && duty.responsible().contains("-unit-")
                && instances.hears(ASKED, duty.task());
    }

    @Override
    public void askForExtension(OpenDuty duty) {
        instances.tellAround(ASKED, duty.task());
    }

    private OpenDuty duty(Waiting task) {
        return new OpenDuty(
                task.id(),
                seasonOf(task.subject()),
                task.subject(),
                task.element(),
                task.name(),
                task.unit(),
                task.period(),
                LocalDate.ofInstant(task.date(), clock.getZone()),
                task.responsible());
    }

    private static String seasonOf(String key) {
        return key.split("/")[0];
    }
}
