package org.meritcompetition.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a database with seasons that nobody played: units, plans, projects, reports and the history
 * of their tasks, their seats, honours and record, so that pages can be measured at size. One
 * season for each invented division; a few statements each, carried out by the database itself.
 */
public final class Filling {

    private static final String SHIPPED = "seasons/cg-2024.yaml";
    private static final String SCRIPT = "fill.sql";
    private static final String HONOURS = "fill-honours.sql";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<String> statements;
    private final List<String> honours;
    private final FilledQuotas quotas;
    private final FilledRecord record;
    private final String definition;

    public Filling(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.statements = statements(SCRIPT);
        this.honours = statements(HONOURS);
        this.quotas = new FilledQuotas(source);
        this.record = new FilledRecord(source);
        this.definition = text(SHIPPED);
    }

    /**
     * Adds seasons {@code f001-2024}, {@code f002-2024}, … after those that are there.
     *
     * @param shape a season's units, tracks and periods
     * @param projects of each unit in each track
     */
    public void seasons(SeasonPlan shape, int seasons, int projects, IntConsumer progress) {
        var first =
                1
                        + jdbc.sql("select count(*) from season where code ~ '^f[0-9]+-2024$'")
                                .query(Integer.class)
                                .single();
        IntStream.range(first, first + seasons)
                .forEach(
                        number -> {
                            season(shape, "f%03d".formatted(number), projects);
                            progress.accept(number);
                        });
        jdbc.sql("vacuum analyze").update();
    }

    /**
     * Fills one season, which is adopted first where it is not there.
     *
     * @param division code of its division
     */
    public void season(SeasonPlan shape, String division, int projects) {
        var season = division + "-2024";
        var file =
                definition
                        .replace("season: cg-2024", "season: " + season)
                        .replace(
                                "{code: cg, name: 城管执法分赛区}",
                                "{code: %s, name: %s分赛区}".formatted(division, division));
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql(
                                    "insert into season (code, division, definition, founded_at)"
                                            + " values (:code, :division, :file, now()) on conflict do nothing")
                            .param("code", season)
                            .param("division", division)
                            .param("file", file)
                            .update();
                    statements.forEach(it -> run(it, shape, season, division, projects));
                    quotas.draw(shape, season);
                    honours.forEach(it -> run(it, shape, season, division, projects));
                    record.write(season);
                });
    }

    private void run(
            String statement, SeasonPlan shape, String season, String division, int projects) {
        jdbc.sql(statement)
                .param("season", season)
                .param("division", division)
                .param("projects", projects)
                .param("units", shape.units().stream().map(UnitPlan::code).toArray(String[]::new))
                .param(
                        "tracks",
                        shape.tracks().stream().map(TrackPlan::code).toArray(String[]::new))
                .param(
                        "periods",
                        IntStream.rangeClosed(4, 10)
                                .mapToObj("2024-%02d"::formatted)
                                .toArray(String[]::new))
                .update();
    }

    private static List<String> statements(String script) {
        return Stream.of(text(script).split(";\\s*\n")).filter(it -> !it.isBlank()).toList();
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
