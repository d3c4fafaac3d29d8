package org.meritcompetition.evaluation.quota;

import java.util.List;
import java.util.Objects;

/**
 * The outcome of a succession 递补.
 *
 * @param result the matching as it is now; those who dropped out are neither selected nor displaced
 * @param successors who came to a seat, by track and rank
 */
public record Succession(MatchingResult result, List<Successor> successors) {

    public Succession {
        Objects.requireNonNull(result);
        successors = List.copyOf(successors);
    }

    /**
     * A 备选 who became 正式.
     *
     * @param nominee who
     * @param track the track
     * @param vacated those of the track whose seats fell open; empty if the seat had been open
     *     before
     */
    public record Successor(String nominee, String track, List<String> vacated) {

        public Successor {
            vacated = List.copyOf(vacated);
        }

        /** What happened, one Chinese sentence. */
        public String sentence() {
            String name = Wording.track(track);
            return vacated.isEmpty()
                    ? name + "的空缺名额由备选" + nominee + "递补。"
                    : name + "：" + String.join("、", vacated) + "退出，由备选" + nominee + "递补。";
        }
    }
}
