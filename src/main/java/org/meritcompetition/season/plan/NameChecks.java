package org.meritcompetition.season.plan;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Codes and names that are right in themselves, but that the program cannot keep, tell apart or
 * find a person by. A season that was adopted before is not asked again.
 */
final class NameChecks {

    /** Accounts, groups and keys are made of several codes. */
    private static final int LONGEST_CODE = 16;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 100;

    /** As the contact list takes people. */
    private static final Pattern PERSON =
            Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z· ]{1,29}");

    private final SeasonDraft draft;
    private final Faults faults;

    NameChecks(SeasonDraft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    void run() {
        shortEnough("title", draft.title(), LONGEST_TITLE);
        shortEnough("approval", draft.approval(), LONGEST_NAME);
        shortEnough("division.code", draft.division().code(), LONGEST_CODE);
        shortEnough("division.name", draft.division().name(), LONGEST_NAME);
        codes("tracks", draft.tracks(), TrackPlan::code);
        names("tracks", "name", draft.tracks(), TrackPlan::name);
        names("tracks", "judge", draft.tracks(), TrackPlan::judge);
        codes("units", draft.units(), UnitPlan::code);
        names("units", "name", draft.units(), UnitPlan::name);
        codes("periods", draft.periods(), ReportingPeriod::code);
        var bodies = draft.eligibility().consulted();
        codes("eligibility.consulted", bodies, ConsultedBody::code);
        names("eligibility.consulted", "name", bodies, ConsultedBody::name);
        draft.evaluation().leadingGroup().names().forEach(this::person);
        for (int i = 0; i < draft.tracks().size(); i++) {
            deputy(draft.tracks().get(i), "tracks[" + (i + 1) + "].deputy");
        }
    }

    private <T> void codes(String list, List<T> all, Function<T, String> code) {
        for (int i = 0; i < all.size(); i++) {
            var path = "%s[%d].code".formatted(list, i + 1);
            var written = code.apply(all.get(i));
            shortEnough(path, written, LONGEST_CODE);
            if (written != null && SubjectName.isTaken(written)) {
                faults.add(path, "代码“" + written + "”程序另有用处", "换一个代码，如 " + written + "1");
            }
        }
    }

    private <T> void names(String list, String key, List<T> all, Function<T, String> name) {
        for (int i = 0; i < all.size(); i++) {
            shortEnough(
                    "%s[%d].%s".formatted(list, i + 1, key), name.apply(all.get(i)), LONGEST_NAME);
        }
    }

    private void shortEnough(String path, String written, int longest) {
        if (written != null && written.length() > longest) {
            faults.add(path, "有 %d 个字，太长".formatted(written.length()), "至多 " + longest + " 个字");
        }
    }

    private void person(String name) {
        if (!PERSON.matcher(name).matches()) {
            faults.add(
                    "leadingGroup.members",
                    "“%s”不能作姓名，通讯录中写不进这样的人，这一席没有人能表决".formatted(name),
                    "写 2 到 30 个汉字或字母的姓名");
        }
    }

    /** Whoever judges both would stand in for themselves. */
    private void deputy(TrackPlan track, String path) {
        draft.tracks().stream()
                .filter(it -> it.code() != null && it.code().equals(track.deputy()))
                .filter(it -> !it.code().equals(track.code()))
                .filter(it -> it.judge() != null && it.judge().equals(track.judge()))
                .forEach(
                        it ->
                                faults.add(
                                        path,
                                        "赛道 %s 与 %s 的评委同是“%s”，回避时等于自己代理自己"
                                                .formatted(track.code(), it.code(), it.judge()),
                                        "改由另一处室的赛道代理"));
    }
}
