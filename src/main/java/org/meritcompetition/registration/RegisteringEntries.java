package org.meritcompetition.registration;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 填报竞赛项目 and 补正: the unit's own hand on its entries. */
@Service
@Transactional
public class RegisteringEntries {

    private final ProjectEntries entries;
    private final RegistrationMinutes minutes;
    private final ProjectEntryRepository drafts;

    RegisteringEntries(
            ProjectEntries entries, ProjectEntryRepository drafts, RegistrationMinutes minutes) {
        this.entries = entries;
        this.drafts = drafts;
        this.minutes = minutes;
    }

    /**
     * Keys of the unit's drafts that the liaison has to work on: empty, or sent back by the line
     * leader.
     */
    @Transactional(readOnly = true)
    public List<String> toFill(String season, String unit) {
        return drafts.toFill(season, unit);
    }

    public void fill(String key, ProjectDescription description, List<Participant> participants) {
        entries.get(key).fill(description, participants);
    }

    /** After the office returned the entry. */
    public void correct(
            String key, ProjectDescription description, List<Participant> participants) {
        entries.get(key).correct(description, participants);
    }

    /** The unit takes its correction back before the office has opened it. */
    public void takeBackCorrection(String key) {
        entries.get(key).takeBackCorrection();
    }

    /** The unit let the time for correction pass: 视为放弃. */
    public void forfeit(String key) {
        var entry = entries.get(key);
        entry.forfeit();
        minutes.byRule(entry.season(), key, "视为放弃");
    }
}
