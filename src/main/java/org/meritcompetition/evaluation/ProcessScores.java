package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frozen process scores, 0 to 100 with two places, by the key of the entry. A withdrawn project
 * has none.
 */
@Service
@Transactional(readOnly = true)
public class ProcessScores {

    private final FrozenScores frozen;

    ProcessScores(FrozenScores frozen) {
        this.frozen = frozen;
    }

    public Map<String, BigDecimal> of(String season) {
        return byEntry(frozen.findBySeason(season));
    }

    public Map<String, BigDecimal> of(String season, String track) {
        return byEntry(frozen.findBySeasonAndTrack(season, track));
    }

    /** What each was made from, as it was frozen with it: JSON, by the key of the entry. */
    public Map<String, String> inputs(String season) {
        return frozen.findBySeason(season).stream()
                .collect(Collectors.toUnmodifiableMap(ProcessScore::entry, ProcessScore::inputs));
    }

    private static Map<String, BigDecimal> byEntry(List<ProcessScore> scores) {
        return scores.stream()
                .collect(Collectors.toUnmodifiableMap(ProcessScore::entry, ProcessScore::score));
    }
}
