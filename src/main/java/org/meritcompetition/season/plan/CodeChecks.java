package org.meritcompetition.season.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Codes and names: well formed, unique, and known where they are referred to. */
final class CodeChecks {

    private static final String SMALL = "[a-z][a-z0-9]*";
    private static final String LETTERS = "[A-Za-z][A-Za-z0-9]*";
    private static final String PERIOD = "[0-9A-Za-z]+(-[0-9A-Za-z]+)*";

    private final SeasonDraft draft;
    private final Faults faults;

    CodeChecks(SeasonDraft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    void run() {
        seasonIsNamedAfterDivisionAndYear();
        wellFormed("division.code", draft.division().code(), SMALL, "小写字母开头，只用小写字母和数字");
        each("tracks", draft.tracks(), TrackPlan::code, LETTERS, "字母开头，只用字母和数字，如 T01");
        each("units", draft.units(), UnitPlan::code, SMALL, "小写字母开头，只用小写字母和数字，如 huangpu");
        each("periods", draft.periods(), ReportingPeriod::code, PERIOD, "字母、数字，可用短横相连，如 2024-05");
        consulted();
        unique("tracks", "name", draft.tracks(), TrackPlan::name);
        unique("units", "name", draft.units(), UnitPlan::name);
        for (int i = 0; i < draft.tracks().size(); i++) {
            judges(draft.tracks().get(i), "tracks[" + (i + 1) + "].");
        }
    }

    private void consulted() {
        var bodies = draft.eligibility().consulted();
        var list = "eligibility.consulted";
        each(list, bodies, ConsultedBody::code, SMALL, "小写字母开头，只用小写字母和数字，如 discipline");
        unique(list, "name", bodies, ConsultedBody::name);
    }

    private void seasonIsNamedAfterDivisionAndYear() {
        if (draft.code() == null || draft.division().code() == null || draft.year() == null) {
            return;
        }
        var expected = draft.division().code() + "-" + draft.year();
        if (!draft.code().equals(expected)) {
            faults.add("season", "赛季代码“" + draft.code() + "”与分赛区、年份不符", "改为 " + expected);
        }
    }

    private <T> void each(
            String list, List<T> all, Function<T, String> code, String pattern, String remedy) {
        for (int i = 0; i < all.size(); i++) {
            wellFormed(place(list, i, "code"), code.apply(all.get(i)), pattern, remedy);
        }
        unique(list, "code", all, code);
    }

    private void wellFormed(String path, String code, String pattern, String remedy) {
        if (code != null && !code.matches(pattern)) {
            faults.add(path, "代码“" + code + "”写法不对", remedy);
        }
    }

    /**
     * Letters differ only in size: still the same, since accounts are named after codes in small
     * letters.
     */
    private <T> void unique(String list, String key, List<T> all, Function<T, String> value) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            var written = value.apply(all.get(i));
            if (written == null) {
                continue;
            }
            var before = first.putIfAbsent(written.toLowerCase(Locale.ROOT), i + 1);
            if (before != null) {
                faults.add(
                        place(list, i, key),
                        "“%s”与 %s[%d] 重复".formatted(written, list, before),
                        "改成不同的" + (key.equals("code") ? "代码" : "名称") + "，或删去重复的一项");
            }
        }
    }

    private void judges(TrackPlan track, String path) {
        if (track.judgeUnit() != null
                && draft.units().stream().noneMatch(u -> track.judgeUnit().equals(u.code()))) {
            faults.add(
                    path + "judgeUnit",
                    "没有代码为“" + track.judgeUnit() + "”的参赛单位",
                    "改为 units 中的代码，或删去");
        }
        if (track.deputy() == null || track.code() == null) {
            return;
        }
        var deputy =
                draft.tracks().stream()
                        .filter(other -> track.deputy().equals(other.code()))
                        .findFirst();
        if (deputy.isEmpty()) {
            faults.add(path + "deputy", "没有代码为“" + track.deputy() + "”的赛道", "改为 tracks 中的代码");
        } else {
            canStandIn(deputy.get(), track, path + "deputy");
        }
    }

    /**
     * Over all tracks deputies always close a ring somewhere; the shortest rings are the ones that
     * leave nobody, so those alone are refused.
     */
    private void canStandIn(TrackPlan deputy, TrackPlan track, String path) {
        if (deputy.code().equals(track.code()) && draft.tracks().size() > 1) {
            faults.add(path, "赛道 " + track.code() + " 由自己代理", "改为另一条赛道");
        } else if (track.code().equals(deputy.deputy())
                && draft.tracks().size() > 2
                && track.code().compareTo(deputy.code()) < 0) {
            faults.add(
                    path,
                    "赛道 %s 与 %s 互为代理，两位评委都回避时无人可提名".formatted(track.code(), deputy.code()),
                    "其中一条改由第三条赛道代理");
        } else if (track.judgeUnit() != null
                && track.judgeUnit().equals(deputy.judgeUnit())
                && !deputy.code().equals(track.code())) {
            faults.add(path, "代理评委与本赛道评委同属“" + track.judgeUnit() + "”，要一起回避", "改由评委不属于该单位的赛道代理");
        }
    }

    private static String place(String list, int index, String key) {
        return list + "[" + (index + 1) + "]." + key;
    }
}
