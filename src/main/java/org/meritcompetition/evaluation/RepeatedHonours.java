package org.meritcompetition.evaluation;

import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.Vetting;
import org.meritcompetition.vetting.identity.Likeness;
import org.springframework.stereotype.Component;

/** E5, said to the liaison where it can still be answered: new merit, or another candidate. */
@Component
class RepeatedHonours {

    private final Vetting vetting;
    private final Seasons seasons;

    RepeatedHonours(Vetting vetting, Seasons seasons) {
        this.vetting = vetting;
        this.seasons = seasons;
    }

    void refuseWithoutNewMerit(String season, String unit, Candidacy candidacy) {
        if (candidacy.newMerit() != null) {
            return;
        }
        var who = candidacy.of(unit);
        vetting.honours(season).stream()
                .filter(honour -> who.to(honour.who()) == Likeness.SAME)
                .findFirst()
                .ifPresent(
                        honour -> {
                            var text = "“%s”获得过%d年%s，%d年内不重复授予；有新的突出实绩的，请在“新的突出实绩”中写明。";
                            throw new DomainRuleViolation(
                                    text.formatted(
                                            candidacy.candidate(),
                                            honour.year(),
                                            candidacy.category().label(),
                                            seasons.plan(season).eligibility().repeatYears()));
                        });
    }
}
