package org.meritcompetition.commendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.CommendationKind;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * A public notice as anybody reads it without signing in.
 *
 * @param number 1 for the season's list, higher for those who came later
 * @param title of the season
 * @param division who publishes it
 * @param endsOn the last day on which somebody may object
 */
public record NoticeSheet(
        String key,
        int number,
        String title,
        String division,
        CommendationKind kind,
        LocalDate publishedOn,
        LocalDate endsOn,
        List<Line> lines)
        implements Comparable<NoticeSheet> {

    /**
     * One name.
     *
     * @param name of a collective in full, of a person masked
     */
    public record Line(
            String nominee, AwardCategory category, String track, String unit, String name) {

        static Line of(SeasonPlan plan, Honouree one) {
            return new Line(
                    one.nominee(),
                    one.category(),
                    plan.track(one.track()).name(),
                    plan.unit(one.unit()).name(),
                    one.category() == AwardCategory.INDIVIDUAL
                            ? masked(one.candidate())
                            : one.candidate());
        }
    }

    /** Whether the season's list was on notice before. */
    public boolean isLater() {
        return number > 1;
    }

    public List<Line> of(AwardCategory category) {
        return lines.stream().filter(line -> line.category() == category).toList();
    }

    /** 张明 as 张*, 张小明 as 张*明, longer names with their first and last character. */
    static String masked(String name) {
        var letters = name.codePoints().mapToObj(Character::toString).toList();
        var length = letters.size();
        return switch (length) {
            case 0, 1 -> "*";
            case 2 -> letters.get(0) + "*";
            default -> letters.get(0) + "*".repeat(length - 2) + letters.get(length - 1);
        };
    }

    @Override
    public int compareTo(NoticeSheet other) {
        return Comparator.comparing((NoticeSheet it) -> it.key.replaceFirst("\\d+$", ""))
                .thenComparing(NoticeSheet::number)
                .compare(this, other);
    }
}
