package org.meritcompetition.evidence;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.List;
import org.meritcompetition.evaluation.DossierCondition;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A dossier is not handed in while one of its materials (Annex 4) has not been uploaded. */
@Service
@Transactional(readOnly = true)
public class RequiredMaterials implements DossierCondition {

    private final EvidenceRecords records;
    private final Locks locks;
    private final Seasons seasons;

    RequiredMaterials(EvidenceRecords records, Locks locks, Seasons seasons) {
        this.records = records;
        this.locks = locks;
        this.seasons = seasons;
    }

    /** The names of those that are not there yet, in the order of the season file. */
    public List<String> missing(String season, String nominee, AwardCategory category) {
        var there =
                EvidenceList.current(
                                records.findBySubjectInOrderByMaterialAscNameAscNumberAsc(
                                        List.of(nominee)))
                        .stream()
                        .map(Evidence::material)
                        .toList();
        return seasons.plan(season).evidence().required(category).stream()
                .filter(it -> !there.contains(it))
                .toList();
    }

    @Override
    public void refuseUnlessMet(String season, String nominee, AwardCategory category) {
        locks.subject(nominee);
        var missing = missing(season, nominee, category);
        unless(missing.isEmpty(), "还没有上传必需的材料：%s。请在“附件”中上传后再提交。", String.join("、", missing));
    }
}
