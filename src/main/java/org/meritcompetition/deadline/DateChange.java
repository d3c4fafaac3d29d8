package org.meritcompetition.deadline;

import java.time.LocalDateTime;

/**
 * One date that moves.
 *
 * @param subject natural key of what the duty is about
 * @param name what participants read: the task's name, or the duty's
 * @param from in the season's own zone, as is {@code to}
 */
public record DateChange(
        String subject, String name, What what, LocalDateTime from, LocalDateTime to) {

    /** Which of the dates. */
    public enum What {
        DUE("到期"),
        LADDER("提醒督促"),
        CLOSING("截止"),
        OPENING("开始"),
        PHASE("阶段结束"),
        /** that of all which come up later */
        LATER("（以后出现的）到期");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
