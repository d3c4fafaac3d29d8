package org.meritcompetition.vetting.identity;

import java.util.Objects;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.WrittenName;

/**
 * Who somebody is, as far as the papers tell.
 *
 * @param category a person, or a team
 * @param name as it was written
 * @param unit code of the unit at that time
 * @param born year and month of birth, {@code 1985-06}: the mark that a person takes along to
 *     another unit; {@code null} where it is not known, and for a team
 */
public record Identity(AwardCategory category, String name, String unit, String born) {

    public Identity {
        Objects.requireNonNull(category);
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
    }

    /**
     * Whether the other record speaks of the same. A month of birth that differs tells two people
     * apart; one that agrees follows a person who has moved. Without it the unit decides, and the
     * same name elsewhere is for a person to look at, as is one that differs in a letter. Teams of
     * the same name in two units have nothing to do with each other.
     */
    public Likeness to(Identity other) {
        if (isSurelyNot(other)) {
            return Likeness.OTHER;
        }
        boolean atHand = unit.equals(other.unit) || born != null && born.equals(other.born);
        String mine = WrittenName.normalised(name);
        String theirs = WrittenName.normalised(other.name);
        if (mine.equals(theirs)) {
            return atHand ? Likeness.SAME : isPerson() ? Likeness.PERHAPS : Likeness.OTHER;
        }
        boolean near =
                Names.areNear(mine, theirs) && !(isPerson() && differInSurname(mine, theirs));
        return near && atHand ? Likeness.PERHAPS : Likeness.OTHER;
    }

    /** Whether no likeness of the names could make it the same. */
    public boolean isSurelyNot(Identity other) {
        return category != other.category
                || born != null && other.born != null && !born.equals(other.born);
    }

    private boolean isPerson() {
        return category == AwardCategory.INDIVIDUAL;
    }

    private static boolean differInSurname(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.codePointAt(0) != b.codePointAt(0);
    }
}
