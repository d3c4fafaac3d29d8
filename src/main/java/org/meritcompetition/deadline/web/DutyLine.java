package org.meritcompetition.deadline.web;

import org.meritcompetition.deadline.OpenDuty;

/** A duty that the office may choose. */
record DutyLine(String subject, String name, String due) {

    static DutyLine of(OpenDuty duty) {
        return new DutyLine(duty.subject(), duty.name(), Days.chinese(duty.due()));
    }
}
