package org.meritcompetition.objection;

import java.util.List;

/**
 * What somebody of the office has to tell objectors, and what has been told.
 *
 * @param answers those to be told first, the longest waiting at the head
 * @param open how many objections are not concluded yet
 * @param keptAway how many more answers there are from which that person has to keep away
 */
public record AnswerList(List<AnswerSheet> answers, long open, long keptAway) {

    public AnswerList {
        answers = List.copyOf(answers);
    }
}
