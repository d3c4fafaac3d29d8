package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 年度总结: each unit hands one in at the end of the season. */
@Service
@Transactional
public class SummingUpYears {

    private final AnnualSummaries summaries;
    private final Clock clock;

    SummingUpYears(AnnualSummaries summaries, Clock clock) {
        this.summaries = summaries;
        this.clock = clock;
    }

    public void file(String season, String unit, SummaryContent content, String actor) {
        unless(!summaries.existsById(AnnualSummary.keyOf(season, unit)), "本单位的年度总结已经办结，不能重复报送。");
        summaries.save(AnnualSummary.filed(season, unit, content, actor, clock.instant()));
    }

    /** What the units have handed in, by unit. */
    @Transactional(readOnly = true)
    public Map<String, SummaryContent> filed(String season) {
        return summaries.findBySeason(season).stream()
                .filter(AnnualSummary::isFiled)
                .collect(Collectors.toMap(AnnualSummary::unit, AnnualSummary::content));
    }

    /** Closing: 记未报. */
    public void recordMissing(String season, String unit) {
        if (!summaries.existsById(AnnualSummary.keyOf(season, unit))) {
            summaries.save(AnnualSummary.missing(season, unit, clock.instant()));
        }
    }
}
