package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.ArrayList;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetReader;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 导入负面清单: a table of many entries, taken over as a whole or not at all. */
@Service
@Transactional
public class ImportingVetoList {

    private final KeepingVetoList list;
    private final CheckingVetoes checking;
    private final Seasons seasons;

    ImportingVetoList(KeepingVetoList list, CheckingVetoes checking, Seasons seasons) {
        this.list = list;
        this.checking = checking;
        this.seasons = seasons;
    }

    /** The template to fill in. */
    @Transactional(readOnly = true)
    public SheetLayout template(String season) {
        return new VetoSheet(seasons.plan(season)).layout();
    }

    /**
     * Takes over a table.
     *
     * @return how many entries it had
     * @throws SheetFaulty with every fault, cell by cell
     */
    public int takeOver(String season, byte[] content, String actor) {
        var sheet = new VetoSheet(seasons.plan(season));
        var rows = SheetReader.read(sheet.layout(), content);
        unless(!rows.isEmpty(), "表中没有填写内容，请填写后再上传。");
        var check = checking.of(season);
        var drafts = new ArrayList<VetoDraft>();
        for (var row : rows) {
            var draft = sheet.draft(row);
            check.flaw(draft).ifPresent(flaw -> sheet.blame(row, flaw));
            drafts.add(draft);
        }
        SheetFaulty.unlessEmpty(sheet.faults());
        list.enter(season, drafts, actor);
        return drafts.size();
    }
}
