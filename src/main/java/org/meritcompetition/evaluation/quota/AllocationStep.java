package org.meritcompetition.evaluation.quota;

/**
 * Some seats given to a track at once, mostly one.
 *
 * @param first the number of the first of them among all seats of the award, from 1
 * @param last the number of the last of them
 * @param track to which they go
 * @param why in Chinese, without a full stop
 */
public record AllocationStep(int first, int last, String track, String why) {

    /** How many seats. */
    public int seats() {
        return last - first + 1;
    }

    /** 第30席→赛道6，商值13/3；其次为赛道8，商值3.86 */
    public String sentence() {
        String which = first == last ? "第" + first + "席" : "第" + first + "至" + last + "席";
        return which + "→" + Wording.track(track) + "，" + why;
    }
}
