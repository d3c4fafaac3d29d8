package org.meritcompetition.vetting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.WrittenName;
import org.meritcompetition.vetting.identity.Identity;
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

    /** Those of a season; every unit is looked up once. */
    Register of(String season) {
        return new Register(season, seasons.plan(season));
    }

    /** Who takes part in one season. */
    final class Register {

        private final String season;
        private final SeasonPlan plan;
        private final Map<String, List<ProjectEntry>> ofUnits = new HashMap<>();
        private List<ProjectEntry> accepted;

        private Register(String season, SeasonPlan plan) {
            this.season = season;
            this.plan = plan;
        }

        boolean hasUnit(String code) {
            return plan.units().stream().anyMatch(unit -> unit.code().equals(code));
        }

        /**
         * Says that the unit has not registered the name. Whoever has moved is known by the month
         * of birth, so with it the name may stand in another unit.
         */
        Optional<String> stranger(Identity who) {
            var own = ofUnits.computeIfAbsent(who.unit(), it -> entries.ofUnit(season, it));
            if (names(own, who, plan)) {
                return Optional.empty();
            }
            var elsewhere = elsewhere(who);
            return who.born() != null && !elsewhere.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "“%s”不在%s登记的%s中，请核对姓名和单位%s。"
                                    .formatted(
                                            who.name(),
                                            plan.unit(who.unit()).name(),
                                            who.category() == AwardCategory.INDIVIDUAL
                                                    ? "参与人员"
                                                    : "责任部门",
                                            elsewhere.isEmpty()
                                                    ? ""
                                                    : "；" + elsewhere + "有同名的，确系调动的请填写出生年月"));
        }

        private String elsewhere(Identity who) {
            if (accepted == null) {
                accepted = entries.accepted(season);
            }
            return accepted.stream()
                    .filter(entry -> !entry.unit().equals(who.unit()))
                    .filter(entry -> names(List.of(entry), who, plan))
                    .map(entry -> plan.unit(entry.unit()).name())
                    .distinct()
                    .collect(Collectors.joining("、"));
        }
    }

    private static boolean names(Collection<ProjectEntry> projects, Identity who, SeasonPlan plan) {
        var wanted = WrittenName.normalised(who.name());
        return projects.stream()
                .flatMap(project -> named(project, who.category(), plan))
                .map(WrittenName::normalised)
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
