package org.meritcompetition.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registered projects, to be read. Every method costs at most two SQL statements. */
@Service
@Transactional(readOnly = true)
public class ProjectEntries {

    private static final List<EntryStatus> TAKING_PART =
            Stream.of(EntryStatus.values()).filter(EntryStatus::isAccepted).toList();

    private static final List<EntryStatus> AWAITING_REVIEW =
            Stream.of(EntryStatus.values()).filter(EntryStatus::awaitsReview).toList();

    private final ProjectEntryRepository entries;

    ProjectEntries(ProjectEntryRepository entries) {
        this.entries = entries;
    }

    /** Those that take part, accepted or provisionally so, in the order of their keys. */
    public List<ProjectEntry> accepted(String season) {
        return entries.findBySeasonAndStatusInOrderByKey(season, TAKING_PART);
    }

    /** Those of one track that take part. */
    public List<ProjectEntry> accepted(String season, String track) {
        return entries.findBySeasonAndTrackAndStatusInOrderByKey(season, track, TAKING_PART);
    }

    /** All of a season, whatever their status, in the order of their keys. */
    public List<ProjectEntry> ofSeason(String season) {
        return entries.findBySeasonOrderByKey(season);
    }

    /** All of a unit, whatever their status, by track and number. */
    public List<ProjectEntry> ofUnit(String season, String unit) {
        return entries.findBySeasonAndUnitOrderByTrackAscNumberAsc(season, unit);
    }

    /** Those that wait for the office, in the order of their keys. */
    public List<ProjectEntry> awaitingReview(String season) {
        return entries.findBySeasonAndStatusInOrderByKey(season, AWAITING_REVIEW);
    }

    /** Those that take part because the office was silent, in the order of their keys. */
    public List<ProjectEntry> provisional(String season) {
        return entries.findBySeasonAndStatusInOrderByKey(season, List.of(EntryStatus.PROVISIONAL));
    }

    /** How many of them there are. */
    public long countProvisional(String season) {
        return entries.countBySeasonAndStatus(season, EntryStatus.PROVISIONAL);
    }

    /** Those of a unit that wait for the office, in the order of their keys. */
    public List<ProjectEntry> awaitingReview(String season, String unit) {
        return entries.findBySeasonAndUnitAndStatusInOrderByKey(season, unit, AWAITING_REVIEW);
    }

    /** Those of these keys. */
    public List<ProjectEntry> ofKeys(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : entries.findAllById(keys);
    }

    /** How many projects there are by track, unit and status. */
    public List<EntryCount> counts(String season) {
        return entries.counts(season);
    }

    /** The same of those that are filled. */
    public List<EntryCount> filledCounts(String season) {
        return entries.filledCounts(season);
    }

    public Optional<ProjectEntry> find(String key) {
        return entries.findById(key);
    }

    /**
     * The entry of that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ProjectEntry get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No project entry " + key));
    }
}
