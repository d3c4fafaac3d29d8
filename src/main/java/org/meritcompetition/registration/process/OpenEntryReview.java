package org.meritcompetition.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.ReviewingEntries;
import org.springframework.stereotype.Component;

/** 发起项目受理: one {@code project-entry} for each entry that waits for the office. */
@Component
class OpenEntryReview implements JavaDelegate {

    private final ReviewingEntries reviewing;
    private final Instances instances;

    OpenEntryReview(ReviewingEntries reviewing, Instances instances) {
        this.reviewing = reviewing;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var division = Carried.by(execution, Names.DIVISION);
        instances.startAll(
                "project-entry",
                reviewing.waiting(
                        Carried.by(execution, Names.SEASON), Carried.by(execution, Names.UNIT)),
                ProjectEntry::key,
                it -> Names.of(it, division));
    }
}
