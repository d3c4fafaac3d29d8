package org.meritcompetition.evaluation;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 评委增补: the judge adds participants of accepted projects who did not apply. They stand after the
 * unit's own candidates, every rule of eligibility is run on them at once, and the unit's consent
 * is its dossier.
 */
@Service
class AddingOutsiders {

    private final AwardApplications applications;
    private final EvaluationDeployments deployments;
    private final ScreeningApplications screening;
    private final Clock clock;

    AddingOutsiders(
            AwardApplications applications,
            EvaluationDeployments deployments,
            ScreeningApplications screening,
            Clock clock) {
        this.applications = applications;
        this.deployments = deployments;
        this.screening = screening;
        this.clock = clock;
    }

    /**
     * Files an application for every outsider voted for; returns the keys given, by the vote's
     * value.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<String, String> add(String season, NominationSheet sheet, Vote vote, String actor) {
        var values =
                vote.places().values().stream()
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .filter(value -> value.contains("#"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var keys = new HashMap<String, String>();
        if (values.isEmpty()) {
            return keys;
        }
        DomainRuleViolation.unless(vote.additionReason() != null, "提名未申报的人选或集体，请写明增补理由。");
        deployments.lock(season);
        values.forEach(
                value -> {
                    var outsider =
                            sheet.outsiders().stream()
                                    .filter(each -> each.value().equals(value))
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    new DomainRuleViolation(
                                                            "增补的人选不是本赛道已受理项目的参与人员，请重新选择。"));
                    var application = file(season, outsider, vote.additionReason(), actor);
                    screening.screenAlone(application);
                    DomainRuleViolation.unless(
                            application.isEligible(),
                            "“%s”不能增补：%s",
                            outsider.name(),
                            application.refusal());
                    keys.put(value, application.key());
                });
        return keys;
    }

    private AwardApplication file(String season, Outsider outsider, String reason, String actor) {
        var project = outsider.project();
        var unit = project.unit();
        var category = outsider.category();
        var all = new UnitApplications(applications.findBySeasonAndUnit(season, unit));
        var place =
                new CandidatePlace(
                        season,
                        project.track(),
                        unit,
                        category,
                        all.nextOrdinal(project.track(), category));
        var candidacy = new Candidacy(category, project.key(), outsider.name(), null, reason);
        return applications.saveAndFlush(
                new AwardApplication(
                        place,
                        candidacy,
                        all.nextPreference(category),
                        ApplicationStatus.ADDED,
                        actor,
                        clock.instant()));
    }
}
