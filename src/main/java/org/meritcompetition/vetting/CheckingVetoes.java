package org.meritcompetition.vetting;

import static org.meritcompetition.vetting.VetoFlaw.Part.BODY;
import static org.meritcompetition.vetting.VetoFlaw.Part.BORN;
import static org.meritcompetition.vetting.VetoFlaw.Part.FROM;
import static org.meritcompetition.vetting.VetoFlaw.Part.GROUNDS;
import static org.meritcompetition.vetting.VetoFlaw.Part.NAME;
import static org.meritcompetition.vetting.VetoFlaw.Part.UNIT;
import static org.meritcompetition.vetting.VetoFlaw.Part.UNTIL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Component;

/** What an entry must have before it is taken into the veto list. */
@Component
class CheckingVetoes {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_GROUNDS = 500;

    private final VetoEntries entries;
    private final KnownPeople people;
    private final Seasons seasons;
    private final Clock clock;

    CheckingVetoes(VetoEntries entries, KnownPeople people, Seasons seasons, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** A check of drafts one after the other, each against the list and those before it. */
    Check of(String season) {
        return new Check(
                entries.findByDivision(seasons.plan(season).division().code()), people.of(season));
    }

    /** One round of checking. */
    final class Check {

        private final List<VetoEntry> list;
        private final KnownPeople.Register register;
        private final List<VetoDraft> before = new ArrayList<>();

        private Check(List<VetoEntry> list, KnownPeople.Register register) {
            this.list = list;
            this.register = register;
        }

        /** How many entries the list has had, lifted ones among them. */
        int known() {
            return list.size();
        }

        /** The first thing that is wrong with it. */
        Optional<VetoFlaw> flaw(VetoDraft draft) {
            var flaw = incomplete(draft).or(() -> untimely(draft)).or(() -> unknown(draft));
            before.add(draft);
            return flaw;
        }

        private Optional<VetoFlaw> incomplete(VetoDraft draft) {
            var name = draft.who().name();
            if (name.isBlank()) {
                return flaw(NAME, "请填写姓名或集体名称。");
            }
            if (name.length() > LONGEST_NAME) {
                return flaw(NAME, "姓名或集体名称最多 %d 字。", LONGEST_NAME);
            }
            if (draft.grounds() == null) {
                return flaw(GROUNDS, "请写明“%s”列入负面清单的事由。", name);
            }
            if (draft.grounds().length() > LONGEST_GROUNDS) {
                return flaw(GROUNDS, "“%s”的事由最多 %d 字，请精简。", name, LONGEST_GROUNDS);
            }
            if (draft.body() == null) {
                return flaw(BODY, "请写明“%s”的信息由哪个部门提供。", name);
            }
            return draft.body().length() > LONGEST_NAME
                    ? flaw(BODY, "提供部门最多 %d 字。", LONGEST_NAME)
                    : Optional.empty();
        }

        private Optional<VetoFlaw> untimely(VetoDraft draft) {
            var name = draft.who().name();
            if (draft.from() == null) {
                return flaw(FROM, "请填写“%s”事由发生或作出处理的日期。", name);
            }
            if (draft.from().isAfter(LocalDate.now(clock))) {
                return flaw(FROM, "“%s”的事由日期在今天之后，请核对。", name);
            }
            return draft.until() != null && draft.until().isBefore(draft.from())
                    ? flaw(UNTIL, "“%s”的影响期早于事由日期，请核对。", name)
                    : Optional.empty();
        }

        private Optional<VetoFlaw> unknown(VetoDraft draft) {
            var who = draft.who();
            if (who.born() != null && who.category() == AwardCategory.COLLECTIVE) {
                return flaw(BORN, "集体“%s”没有出生年月，请留空。", who.name());
            }
            if (who.born() != null && !who.born().matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
                return flaw(BORN, "“%s”的出生年月请写成 1985-06 的样子。", who.name());
            }
            if (!register.hasUnit(who.unit())) {
                return flaw(UNIT, "没有代码为“%s”的参赛单位，请核对单位。", who.unit());
            }
            var stranger = register.stranger(who);
            if (stranger.isPresent()) {
                return flaw(NAME, "%s", stranger.get());
            }
            return list.stream().anyMatch(entry -> entry.repeats(draft))
                            || before.stream().anyMatch(draft::repeats)
                    ? flaw(NAME, "“%s”的同一事由已经在负面清单中，请勿重复列入。", who.name())
                    : Optional.empty();
        }

        private static Optional<VetoFlaw> flaw(
                VetoFlaw.Part part, String message, Object... details) {
            return Optional.of(VetoFlaw.in(part, message, details));
        }
    }
}
