package org.meritcompetition.commendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * Who is to be honoured, and for what: all that ever becomes public of a nominee.
 *
 * @param nominee key of the candidate
 * @param place number of the seat within track and category
 */
@Embeddable
public record Honouree(
        String nominee,
        @Enumerated(EnumType.STRING) AwardCategory category,
        String track,
        int place,
        String unit,
        String candidate) {

    /** The order of lists: collectives first, then by track and seat. */
    public static final Comparator<Honouree> BY_LIST =
            Comparator.comparing(Honouree::category)
                    .thenComparing(Honouree::track)
                    .thenComparing(Honouree::place);

    static Honouree of(Seat seat) {
        return new Honouree(
                seat.nominee(),
                seat.category(),
                seat.track(),
                seat.place(),
                seat.unit(),
                seat.candidate());
    }
}
