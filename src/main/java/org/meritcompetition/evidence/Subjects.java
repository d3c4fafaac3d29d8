package org.meritcompetition.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.progress.DueStatus;
import org.meritcompetition.progress.ProgressReports;
import org.meritcompetition.progress.ReportDue;
import org.meritcompetition.progress.ReviewingTracks;
import org.meritcompetition.registration.EntryStatus;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPhase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what files may hang on, and whether anything may still be added there. */
@Service
@Transactional(readOnly = true)
public class Subjects {

    private static final String OVER = "本年度竞赛已经结束，不能再上传。";

    private final ProjectEntries entries;
    private final ProgressReports reports;
    private final ReviewingTracks reviews;
    private final AllocatingQuotas quotas;
    private final PreparingDossiers dossiers;
    private final Seasons seasons;
    private final Clock clock;

    Subjects(
            ProjectEntries entries,
            ProgressReports reports,
            ReviewingTracks reviews,
            AllocatingQuotas quotas,
            PreparingDossiers dossiers,
            Seasons seasons,
            Clock clock) {
        this.entries = entries;
        this.reports = reports;
        this.reviews = reviews;
        this.quotas = quotas;
        this.dossiers = dossiers;
        this.seasons = seasons;
        this.clock = clock;
    }

    public Optional<Subject> find(String key) {
        return entries.find(key).map(this::ofEntry).or(() -> report(key)).or(() -> nominee(key));
    }

    /** What a file hangs on, also where that is asked for no more. */
    public Subject of(Evidence file) {
        return find(file.subject())
                .orElseGet(
                        () ->
                                new Subject(
                                        file.kind(),
                                        file.subject(),
                                        file.season(),
                                        file.unit(),
                                        file.track(),
                                        file.subject(),
                                        null,
                                        "已不在名单中，不能再上传。",
                                        List.of()));
    }

    /** A project and what it was asked to report so far. */
    public List<Subject> ofProject(String entry) {
        return entries.find(entry).stream()
                .flatMap(
                        it ->
                                Stream.concat(
                                        Stream.of(ofEntry(it)),
                                        reports.askedOf(entry).stream()
                                                .map(due -> ofReport(it, due))))
                .toList();
    }

    /** What a track's projects were asked to report for a period. */
    public List<Subject> reportsOf(String season, String track, String period) {
        return reports.owed(season, track, period).stream()
                .map(due -> ofReport(entries.get(due.entry()), due))
                .toList();
    }

    /**
     * The projects of a season, by track and unit; those that were never filled in are left out.
     */
    public List<Subject> projectsOf(String season) {
        return entries.ofSeason(season).stream()
                .filter(ProjectEntry::isFilled)
                .map(this::ofEntry)
                .toList();
    }

    /** The nominees of a unit whose dossiers are asked for. */
    public List<Subject> dossiersOf(String season, String unit) {
        var open = dossiers.toFill(season, unit);
        return listed(season).stream()
                .filter(it -> it.unit().equals(unit))
                .map(it -> ofSeat(season, it, open.contains(it.nominee())))
                .toList();
    }

    /** All dossiers of a season that are asked for. */
    public List<Subject> dossiersOf(String season) {
        var listed = listed(season);
        var open = dossiers.toFill(season, listed);
        return listed.stream().map(it -> ofSeat(season, it, open.contains(it.nominee()))).toList();
    }

    /** Nobody reads who is on the list before it stands. */
    private List<Seat> listed(String season) {
        return quotas.isLocked(season) ? quotas.seats(season) : List.of();
    }

    private static String seasonOf(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private Optional<Subject> report(String key) {
        var cut = key.lastIndexOf('/');
        return cut < 0
                ? Optional.empty()
                : entries.find(key.substring(0, cut))
                        .flatMap(
                                it ->
                                        reports.askedOf(it.key()).stream()
                                                .filter(due -> due.key().equals(key))
                                                .map(due -> ofReport(it, due))
                                                .findFirst());
    }

    private Optional<Subject> nominee(String key) {
        return quotas.seat(key)
                .filter(seat -> quotas.isLocked(seasonOf(key)))
                .map(
                        seat -> {
                            var season = seasonOf(key);
                            var open = dossiers.toFill(season, seat.unit()).contains(key);
                            return ofSeat(season, seat, open);
                        });
    }

    private Subject ofEntry(ProjectEntry entry) {
        return new Subject(
                SubjectKind.ENTRY,
                entry.key(),
                entry.season(),
                entry.unit(),
                entry.track(),
                nameOf(entry),
                null,
                isOver(entry.season()) ? OVER : closed(entry.status()),
                List.of());
    }

    private static String closed(EntryStatus status) {
        return switch (status) {
            case REFUSED, FORFEITED, WITHDRAWN -> "项目现为“%s”，不能再上传。".formatted(status.label());
            default -> null;
        };
    }

    private Subject ofReport(ProjectEntry entry, ReportDue due) {
        return new Subject(
                SubjectKind.REPORT,
                due.key(),
                due.season(),
                due.unit(),
                due.track(),
                "%s · %s 进展".formatted(nameOf(entry), ReportingPeriod.nameOf(due.period())),
                null,
                closed(due),
                List.of());
    }

    private String closed(ReportDue due) {
        if (due.status() != DueStatus.OPEN && !due.status().isSent()) {
            return "该期进展现为“%s”，不能再上传。".formatted(due.status().label());
        }
        var reviewed =
                reviews.find(due.season(), due.track(), due.period())
                        .filter(it -> !it.isOpen())
                        .isPresent();
        return reviewed ? "该期进展已经点评，不能再上传；新的成果请附在项目或下一期进展上。" : null;
    }

    private Subject ofSeat(String season, Seat seat, boolean open) {
        return new Subject(
                SubjectKind.DOSSIER,
                seat.nominee(),
                season,
                seat.unit(),
                seat.track(),
                "%s · %s（%s）"
                        .formatted(
                                seat.candidate(), seat.category().label(), seat.status().label()),
                seat.candidate(),
                open ? null : "这份推荐材料已经报送，不能再改；退回修改以后可以重新上传。",
                seasons.plan(season).evidence().required(seat.category()));
    }

    private static String nameOf(ProjectEntry entry) {
        return entry.name() == null ? "项目" + entry.number() : entry.name();
    }

    private boolean isOver(String season) {
        var end = seasons.plan(season).phase(SeasonPhase.EVALUATION).to();
        return LocalDate.now(clock).isAfter(end);
    }
}
