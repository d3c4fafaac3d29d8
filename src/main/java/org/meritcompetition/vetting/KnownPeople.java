package org.meritcompetition.vetting;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.vetting.identity.Identity;
import org.meritcompetition.vetting.identity.Names;
import org.springframework.stereotype.Component;

/** Who takes part in a season, as registered: an entry about anybody else would hit nobody. */
@Component
class KnownPeople {

    private final Seasons seasons;
    private final ProjectEntries entries;

    KnownPeople(Seasons seasons, ProjectEntries entries) {
        this.seasons = seasons;
        this.entries = entries;
    }

    /**
     * Refuses a name that the unit has not registered. Whoever has moved is known by the month of
     * birth, so with it the name may stand in another unit.
     */
    void refuseUnknown(String season, Identity who) {
        var plan = seasons.plan(season);
        unless(
                plan.units().stream().anyMatch(unit -> unit.code().equals(who.unit())),
                "没有代码为“%s”的参赛单位，请核对单位。",
                who.unit());
        if (names(entries.ofUnit(season, who.unit()), who, plan)) {
            return;
        }
        var elsewhere =
                entries.accepted(season).stream()
                        .filter(entry -> !entry.unit().equals(who.unit()))
                        .filter(entry -> names(List.of(entry), who, plan))
                        .map(entry -> plan.unit(entry.unit()).name())
                        .distinct()
                        .collect(Collectors.joining("、"));
        unless(
                who.born() != null && !elsewhere.isEmpty(),
                "“%s”不在%s登记的%s中，请核对姓名和单位%s。",
                who.name(),
                plan.unit(who.unit()).name(),
                who.category() == AwardCategory.INDIVIDUAL ? "参与人员" : "责任部门",
                elsewhere.isEmpty() ? "" : "；" + elsewhere + "有同名的，确系调动的请填写出生年月");
    }

    private static boolean names(Collection<ProjectEntry> projects, Identity who, SeasonPlan plan) {
        var wanted = Names.normalised(who.name());
        return projects.stream()
                .flatMap(project -> named(project, who.category(), plan))
                .map(Names::normalised)
                .anyMatch(wanted::equals);
    }

    private static Stream<String> named(
            ProjectEntry project, AwardCategory category, SeasonPlan plan) {
        if (category == AwardCategory.INDIVIDUAL) {
            return project.participants().stream().map(Participant::name);
        }
        return project.description() == null
                ? Stream.of()
                : Stream.of(
                        project.description().department(),
                        plan.unit(project.unit()).name() + project.description().department());
    }
}
