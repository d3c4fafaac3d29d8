package org.meritcompetition.rehearsal;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.meritcompetition.evaluation.CategoryInputs;
import org.meritcompetition.evaluation.DrawnQuotas;
import org.meritcompetition.evaluation.RankedNominee;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quota plan of a filled season: drawn from its nominations by the rules, and locked. */
final class FilledQuotas {

    private static final String RANKED =
            "select candidate.key, rank.category, candidate.track, candidate.unit, candidate.candidate, candidate.entry,"
                    + " rank.rank, candidate.preference, score.score"
                    + " from nomination_rank rank join award_application candidate on candidate.key = rank.candidate"
                    + " join process_score score on score.entry = candidate.entry where candidate.season = :season"
                    + " order by candidate.key";
    private static final String PLAN =
            "insert into quota_plan (season, method, calculation_version, inputs, hash, state, calculated_at, locked_at,"
                    + " version) values (?, ?, ?, ?, ?, 'LOCKED', timestamptz '2024-11-26 10:00+08',"
                    + " timestamptz '2024-12-01 10:00+08', 0)";
    private static final String SEAT =
            "insert into quota_seat (nominee, season, category, track, unit, entry, candidate, standing, preference, status,"
                    + " place, reason, version) select key, season, category, track, unit, entry, candidate, ?, preference,"
                    + " ?, ?, ?, 0 from award_application where key = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    FilledQuotas(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.many = new JdbcTemplate(source);
    }

    /** Once a season. */
    void draw(SeasonPlan shape, String season) {
        if (isDrawn(season)) {
            return;
        }
        var names =
                shape.units().stream().collect(Collectors.toMap(UnitPlan::code, UnitPlan::name));
        write(season, DrawnQuotas.of(season, inputs(shape, season), names));
    }

    private boolean isDrawn(String season) {
        return jdbc.sql("select count(*) > 0 from quota_plan where season = :season")
                .param("season", season)
                .query(Boolean.class)
                .single();
    }

    private List<CategoryInputs> inputs(SeasonPlan shape, String season) {
        var nominees =
                jdbc.sql(RANKED).param("season", season).query(RankedNominee.class).list().stream()
                        .collect(Collectors.groupingBy(RankedNominee::category));
        return Stream.of(AwardCategory.values())
                .map(
                        category ->
                                inputs(shape, category, nominees.getOrDefault(category, List.of())))
                .toList();
    }

    private static CategoryInputs inputs(
            SeasonPlan shape, AwardCategory category, List<RankedNominee> nominees) {
        var award = shape.award(category);
        return new CategoryInputs(
                category,
                award.total(),
                new TreeMap<>(award.seats()),
                award.unitCap(),
                award.spares(),
                shape.units().stream().map(UnitPlan::code).toList(),
                nominees,
                List.of(),
                List.of(),
                List.of());
    }

    private void write(String season, DrawnQuotas drawn) {
        many.update(PLAN, season, drawn.method(), drawn.version(), drawn.inputs(), drawn.hash());
        var steps = drawn.steps();
        many.batchUpdate(
                "insert into quota_step (season, ordinal, sentence) values (?, ?, ?)",
                IntStream.range(0, steps.size())
                        .mapToObj(at -> new Object[] {season, at, steps.get(at)})
                        .toList());
        many.batchUpdate(
                "insert into quota_place (season, category, track, place) values (?, ?, ?, ?)",
                drawn.places().stream()
                        .map(
                                it ->
                                        new Object[] {
                                            season, it.category().name(), it.track(), it.place()
                                        })
                        .toList());
        many.batchUpdate(
                SEAT,
                drawn.rows().stream()
                        .map(
                                it ->
                                        new Object[] {
                                            it.standing(),
                                            it.status(),
                                            it.place(),
                                            it.reason(),
                                            it.nominee()
                                        })
                        .toList());
    }
}
