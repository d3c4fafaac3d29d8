package org.meritcompetition.season.plan;

import java.util.List;

/** Reads what a season file says of eligibility; what it leaves out is as usual. */
final class EligibilityReader {

    private static final int MOST_YEARS = 10;
    private static final int MOST_MINUTES = 10_000;
    private static final EligibilityPlan USUAL = EligibilityPlan.USUAL;

    private final Section section;

    EligibilityReader(Section section) {
        this.section =
                section.knowing(
                        "vetoYears",
                        "repeatYears",
                        "similarNames",
                        "consulted",
                        "seniorAtMost",
                        "frontLineAtLeast",
                        "seniorGrades",
                        "recallMinutes");
    }

    EligibilityPlan read() {
        var usual = USUAL.composition();
        return new EligibilityPlan(
                whole("vetoYears", MOST_YEARS, USUAL.vetoYears()),
                whole("repeatYears", MOST_YEARS, USUAL.repeatYears()),
                orUsual(section.optionalShare("similarNames"), USUAL.similarNames()),
                consulted(),
                new CompositionPlan(
                        orUsual(section.optionalShare("seniorAtMost"), usual.seniorAtMost()),
                        orUsual(
                                section.optionalShare("frontLineAtLeast"),
                                usual.frontLineAtLeast()),
                        section.has("seniorGrades")
                                ? section.texts("seniorGrades")
                                : usual.seniorGrades()),
                whole("recallMinutes", MOST_MINUTES, USUAL.recallMinutes()));
    }

    private List<ConsultedBody> consulted() {
        return section.has("consulted")
                ? section.sections("consulted").stream()
                        .map(body -> body.knowing("code", "name"))
                        .map(body -> new ConsultedBody(body.text("code"), body.text("name")))
                        .toList()
                : USUAL.consulted();
    }

    private int whole(String key, int most, int usual) {
        return orUsual(section.optionalWhole(key, 0, most), usual);
    }

    private static <T> T orUsual(T read, T usual) {
        return read == null ? usual : read;
    }
}
