package org.meritcompetition.cooperation;

import org.meritcompetition.engine.People;
import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what was handed around, and the colleague that it was. */
@Component
class CooperationMinutes {

    private static final String ARTICLE = "协同办理规则";

    private final Colleagues colleagues;
    private final People people;
    private final ApplicationEventPublisher events;

    CooperationMinutes(Colleagues colleagues, People people, ApplicationEventPublisher events) {
        this.colleagues = colleagues;
        this.people = people;
        this.events = events;
    }

    /**
     * @param act what was done, e.g. 转办给张三
     */
    void note(DeskTask task, String act, String actor, String reason) {
        events.publishEvent(
                new Decided(
                        task.season(),
                        task.subject(),
                        "%s：%s".formatted(act, task.name()),
                        actor,
                        House.role(colleagues.groupOf(task, actor)),
                        reason,
                        ARTICLE,
                        null));
    }

    /** The one with whom it waited is not told: nobody but the author has read it. */
    void tookBack(DeskTask waiting, String actor) {
        note(waiting, "撤回提交，不再等待", actor, null);
    }

    /** Nobody has read it; it is to be done again. */
    void tookBackEnded(DeskTask again, String actor) {
        note(again, "撤回提交，重新办理", actor, null);
    }

    void tell(DeskTask task, Cooperation about, String what, String by, String to, String note) {
        events.publishEvent(
                new ColleagueTold(
                        task.season(),
                        "cooperation/%d/%s".formatted(about.id(), about.state()),
                        what,
                        task.id(),
                        task.name(),
                        nameOf(by),
                        to,
                        note,
                        colleagues.groupOf(task, to)));
    }

    String nameOf(String account) {
        return people.nameOf(account);
    }
}
