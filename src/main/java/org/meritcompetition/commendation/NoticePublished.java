package org.meritcompetition.commendation;

import java.time.LocalDate;

/**
 * 公示 has begun.
 *
 * @param key of the notice
 * @param till the last day on which somebody may object
 */
public record NoticePublished(String season, String key, LocalDate from, LocalDate till) {}
