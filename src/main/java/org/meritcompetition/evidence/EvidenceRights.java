package org.meritcompetition.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Who may read attached files, and who may add some. The unit's people read the unit's own; the
 * office, the leading group, the administrator and the judge of the track read what they look over,
 * but not that from which they are recused; where a track's judges all are, its deputies read.
 */
@Service
public class EvidenceRights {

    private static final List<Role> OF_A_REPORT = List.of(Role.LIAISON, Role.PROJECT_OWNER);

    private final Seasons seasons;
    private final Recusals recusals;

    EvidenceRights(Seasons seasons, Recusals recusals) {
        this.seasons = seasons;
        this.recusals = recusals;
    }

    public boolean mayRead(Authentication who, Subject subject) {
        var plan = seasons.plan(subject.season());
        var outlook = Outlook.of(who, plan);
        if (outlook.filter(it -> it.units().contains(subject.unit())).isPresent()) {
            return true;
        }
        if (outlook.filter(it -> it.covers(subject.track(), null)).isPresent()
                || deputises(who, plan, subject)) {
            return recusals.among(subject.season(), List.of(who.getName()), subject.concerned())
                    .isEmpty();
        }
        return false;
    }

    /** Of many of one season, those that the person may read; a handful of statements for all. */
    public List<Subject> readable(Authentication who, SeasonPlan plan, List<Subject> all) {
        var outlook = Outlook.of(who, plan);
        if (outlook.isEmpty()) {
            return List.of();
        }
        var units = outlook.get().units();
        var seen = all.stream().filter(it -> outlook.get().covers(it.track(), it.unit())).toList();
        var barred =
                recusals.barredFrom(
                        plan.code(),
                        who.getName(),
                        seen.stream()
                                .filter(it -> !units.contains(it.unit()))
                                .flatMap(it -> it.concerned().stream())
                                .collect(Collectors.toSet()));
        return seen.stream()
                .filter(
                        it ->
                                units.contains(it.unit())
                                        || it.concerned().stream().noneMatch(barred::contains))
                .toList();
    }

    private boolean deputises(Authentication who, SeasonPlan plan, Subject subject) {
        var division = plan.division().code();
        return HeldGroups.holds(who, Group.deputy(division, subject.track()))
                && recusals.everyoneOf(
                        subject.season(),
                        Group.track(division, subject.track()),
                        subject.concerned());
    }

    /** The liaison of the unit adds files; to a project or a report, the project's owner too. */
    public boolean mayAdd(Authentication who, Subject subject) {
        var division = seasons.plan(subject.season()).division().code();
        var roles =
                subject.kind() == SubjectKind.DOSSIER
                        ? Stream.of(Role.LIAISON)
                        : OF_A_REPORT.stream();
        return roles.anyMatch(
                it -> HeldGroups.holds(who, Group.unit(division, subject.unit(), it)));
    }
}
