package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DailyScoreProperties {

    @Property
    void it_lies_between_0_and_30_with_two_places(@ForAll("years") List<ReportResult> year) {
        assertThat(score(year)).isBetween(BigDecimal.ZERO, new BigDecimal(30));
        assertThat(score(year).scale()).isEqualTo(2);
    }

    @Property
    void it_is_the_exact_mean_rounded_half_up(@ForAll("years") List<ReportResult> year) {
        // in 4000ths of a report: punctuality alone 4000, 2000, 0; reviewed half of it and 2 a
        // hundredth of a mark
        var sum = BigInteger.ZERO;
        for (var result : year) {
            var punctual =
                    switch (result.status()) {
                        case MADE -> 4000;
                        case LATE -> 2000;
                        default -> 0;
                    };
            var judged =
                    result.mark() == null || result.status() == DueStatus.MISSING
                            ? 0
                            : result.mark().movePointRight(2).intValueExact() * 2;
            sum =
                    sum.add(
                            BigInteger.valueOf(
                                    result.mark() == null ? punctual : punctual / 2 + judged));
        }
        // hundredths of the score, half up: floor((2·3000·sum + 4000·n) / (2·4000·n))
        var parts = BigInteger.valueOf(4000L * year.size());
        var hundredths =
                sum.multiply(BigInteger.valueOf(6000))
                        .add(parts)
                        .divide(parts.multiply(BigInteger.TWO));
        assertThat(score(year)).isEqualTo(new BigDecimal(hundredths, 2));
    }

    @Property
    void the_order_of_the_reports_does_not_matter(
            @ForAll("years") List<ReportResult> year, @ForAll Random random) {
        var shuffled = new ArrayList<>(year);
        Collections.shuffle(shuffled, random);
        assertThat(score(shuffled)).isEqualTo(score(year));
    }

    @Property
    void in_time_is_never_worse_than_late_and_late_never_worse_than_missing(
            @ForAll("years") List<ReportResult> year, @ForAll("marks") BigDecimal mark) {
        var made = score(with(year, DueStatus.MADE, mark));
        var late = score(with(year, DueStatus.LATE, mark));
        var missing = score(with(year, DueStatus.MISSING, mark));
        assertThat(made).isGreaterThanOrEqualTo(late);
        assertThat(late).isGreaterThanOrEqualTo(missing);
    }

    @Property
    void a_better_mark_never_lowers_the_score(
            @ForAll("years") List<ReportResult> year,
            @ForAll("marks") BigDecimal one,
            @ForAll("marks") BigDecimal other) {
        assertThat(score(with(year, DueStatus.LATE, one.max(other))))
                .isGreaterThanOrEqualTo(score(with(year, DueStatus.LATE, one.min(other))));
    }

    private static List<ReportResult> with(
            List<ReportResult> year, DueStatus status, BigDecimal mark) {
        var more = new ArrayList<>(year);
        more.add(new ReportResult(status, mark));
        return more;
    }

    private static BigDecimal score(List<ReportResult> year) {
        return DailyScore.of(year).orElseThrow();
    }

    @Provide
    Arbitrary<List<ReportResult>> years() {
        return Combinators.combine(
                        Arbitraries.of(DueStatus.MADE, DueStatus.LATE, DueStatus.MISSING),
                        marks().injectNull(0.2))
                .as(ReportResult::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<BigDecimal> marks() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2);
    }
}
