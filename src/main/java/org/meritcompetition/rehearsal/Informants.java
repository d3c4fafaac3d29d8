package org.meritcompetition.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.VetoDraft;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bodies that tell the office of a nominee, between the nomination and the approval. */
@Component
@Profile("rehearse")
class Informants {

    /** What the office is going to enter in the veto list. */
    record Report(Instant moment, String season, String nominee, VetoDraft draft) {}

    private static final Duration WITHIN = Duration.ofDays(6);
    private static final int DAYS_AGO = 60;

    private final JdbcClient jdbc;
    private final KeepingVetoList list;
    private final Clock clock;
    private final Queue<String> calculated = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    Informants(JdbcClient jdbc, KeepingVetoList list, Clock clock) {
        this.jdbc = jdbc;
        this.list = list;
        this.clock = clock;
    }

    @EventListener
    void decided(Decided decision) {
        if (decision.act().equals("名额测算") && known.add(decision.season())) {
            calculated.add(decision.season());
        }
    }

    /** What follows from the nominations since the last call. */
    Queue<Report> heard(Temper temper) {
        var reports = new ArrayDeque<Report>();
        for (var season = calculated.poll(); season != null; season = calculated.poll()) {
            for (var nominee : nominees(season)) {
                var dice = Dice.of(temper.seed(), "veto of " + nominee.key());
                if (dice.happens(temper.vetoes())) {
                    reports.add(
                            new Report(
                                    clock.instant()
                                            .plusSeconds(
                                                    (long) (WITHIN.toSeconds() * dice.share())),
                                    season,
                                    nominee.key(),
                                    draft(nominee)));
                }
            }
        }
        return reports;
    }

    void enter(Report report) {
        list.enter(report.season(), List.of(report.draft()), "office");
    }

    private VetoDraft draft(Nominee nominee) {
        return new VetoDraft(
                new Identity(
                        AwardCategory.valueOf(nominee.category()),
                        nominee.candidate(),
                        nominee.unit(),
                        nominee.born()),
                "受到处分，尚在影响期内",
                "纪检监察机关",
                LocalDate.now(clock).minusDays(DAYS_AGO),
                null);
    }

    private List<Nominee> nominees(String season) {
        return jdbc.sql(
                        """
                        select a.key, a.category, a.candidate, a.unit, a.born from nomination_rank r
                        join award_application a on a.key = r.candidate
                        where a.season = :season and a.eligible order by a.key
                        """)
                .param("season", season)
                .query(Nominee.class)
                .list();
    }

    private record Nominee(
            String key, String category, String candidate, String unit, String born) {}
}
