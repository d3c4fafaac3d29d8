package org.meritcompetition.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.progress.DailyAccount;
import org.meritcompetition.progress.DailyAccounts;
import org.meritcompetition.progress.DueStatus;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 日常考核: a unit sees of each of its projects how every point came about. */
@Controller
class DailyScorePage {

    private static final BigDecimal FULL = new BigDecimal(30);

    private final DailyAccounts accounts;
    private final ProjectEntries entries;
    private final Seasons seasons;

    DailyScorePage(DailyAccounts accounts, ProjectEntries entries, Seasons seasons) {
        this.accounts = accounts;
        this.entries = entries;
        this.seasons = seasons;
    }

    /** A project with its reports. */
    record Project(String name, String track, List<Report> reports, String score, int settled) {}

    /** A report and what it brings. */
    record Report(
            String period,
            String status,
            String punctuality,
            String mark,
            String worth,
            String points) {}

    @GetMapping("/daily-score")
    String show(Authentication who, Model page) {
        var unit =
                OwnUnit.ofAnyRole(who).orElseThrow(() -> new AccessDeniedException("units only"));
        page.addAttribute(
                "projects",
                seasons.codes().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(seasons::plan)
                        .filter(it -> it.division().code().equals(unit.division()))
                        .flatMap(plan -> projects(plan, unit.code()))
                        .toList());
        return "daily-score";
    }

    private Stream<Project> projects(SeasonPlan plan, String unit) {
        var own =
                entries.ofUnit(plan.code(), unit).stream()
                        .collect(Collectors.toMap(ProjectEntry::key, Function.identity()));
        return accounts.ofUnit(plan.code(), unit).stream()
                .map(it -> project(plan, own.get(it.entry()), it));
    }

    private static Project project(SeasonPlan plan, ProjectEntry entry, DailyAccount account) {
        return new Project(
                entry.name(),
                "%d年度 · %s".formatted(plan.year(), plan.track(entry.track()).name()),
                account.lines().stream().map(it -> report(it, account.settled())).toList(),
                account.score().map(BigDecimal::toPlainString).orElse(null),
                account.settled());
    }

    private static Report report(DailyAccount.Line line, int settled) {
        return new Report(
                ReportingPeriod.nameOf(line.period()),
                line.status().label(),
                line.punctuality() == null ? "—" : plain(line.punctuality()),
                mark(line),
                line.worth() == null ? "—" : plain(line.worth()),
                line.worth() == null ? "—" : points(line.worth(), settled));
    }

    private static String mark(DailyAccount.Line line) {
        if (line.status() == DueStatus.MISSING) {
            return "未报，不得分";
        } else if (line.mark() == null) {
            return line.status() == DueStatus.OPEN ? "—" : "未点评，只看及时";
        } else if (line.standing() == null) {
            return plain(line.mark());
        }
        return "%s（基准 %s，%s）"
                .formatted(plain(line.mark()), plain(line.baseline()), line.standing().label());
    }

    /** Rounded to be read; the score itself is rounded once, from the exact sum. */
    private static String points(BigDecimal worth, int settled) {
        return worth.multiply(FULL)
                .divide(new BigDecimal(settled), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
