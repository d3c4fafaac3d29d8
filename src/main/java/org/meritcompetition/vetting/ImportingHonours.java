package org.meritcompetition.vetting;

import java.util.ArrayList;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetReader;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 导入历年荣誉: the rolls of the years before this system, a table as a whole or not at all. */
@Service
@Transactional
public class ImportingHonours {

    private final RememberingHonours honours;
    private final Seasons seasons;

    ImportingHonours(RememberingHonours honours, Seasons seasons) {
        this.honours = honours;
        this.seasons = seasons;
    }

    /** The template to fill in. */
    @Transactional(readOnly = true)
    public SheetLayout template(String season) {
        return new HonourSheet(seasons.plan(season)).layout();
    }

    /**
     * Takes over a table.
     *
     * @return how many honours it had
     * @throws SheetFaulty with every fault, cell by cell
     */
    public int takeOver(String season, byte[] content, String actor) {
        var sheet = new HonourSheet(seasons.plan(season));
        var check = honours.check(season);
        var roll = new ArrayList<HonourDraft>();
        for (var row : SheetReader.readFilled(sheet.layout(), content)) {
            sheet.draft(row)
                    .ifPresent(
                            draft -> {
                                check.flaw(draft).ifPresent(flaw -> sheet.blame(row, flaw));
                                roll.add(draft);
                            });
        }
        SheetFaulty.unlessEmpty(sheet.faults());
        honours.importRoll(season, roll, actor);
        return roll.size();
    }
}
