package org.meritcompetition.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.MeritCompetition;
import org.meritcompetition.record.cli.VerifyRecordCommand;
import picocli.CommandLine;

/**
 * Rehearses a season that nobody tuned for: six tracks, seven units, 17 + 23 seats, quarterly
 * reports.
 */
class RehearsalTest {

    private static final String SIX_TRACKS = "src/test/resources/seasons/six-tracks.yaml";
    private static final String THREE_UNITS = "src/test/resources/seasons/three-units.yaml";
    private static final String[] TROUBLED =
            "--late 0.3 --silent 0.15 --vetoes 0.15 --overrides 1 --objections 0.4 --seed 7"
                    .split(" ");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path directory;

    @Test
    void everybodyActsAndEverySeatIsWhereAnIndependentComputationPutsIt() throws IOException {
        var summary = rehearse("--projects-per-unit-and-track", "2");
        assertThat(summary.get("units").asInt()).isEqualTo(7);
        assertThat(summary.get("reportsSubmitted")).isEqualTo(summary.get("reportsDue"));
        assertThat(summary.get("commendations").get("COLLECTIVE").asInt()).isEqualTo(17);
        assertThat(summary.get("commendations").get("INDIVIDUAL").asInt()).isEqualTo(23);
        assertSound(summary);
        for (var category : List.of("collective", "individual")) {
            assertThat(seats(category)).as(category).isEqualTo(PlainMatching.of(stage2(category)));
        }
    }

    @Test
    void lateAndSilentPeopleStopNobodyAndTheSameSeedGivesTheSameSeason() throws IOException {
        var first = rehearse(TROUBLED);
        var second = rehearse(TROUBLED);
        assertSound(first);
        assertThat(first.get("vetoes").asInt()).isPositive();
        assertThat(first.get("overrides").get("CONFIRMED").asInt()).isEqualTo(1);
        assertThat(first.get("objections").get("UPHELD").asInt()).isPositive();
        assertThat(first.get("objections").get("DISMISSED").asInt()).isPositive();
        assertThat(verified(first)).isZero();
        assertThat(first.get("reportsOverdue").asInt()).isPositive();
        assertThat(first.get("escalations").asInt()).isPositive();
        assertThat(without("wallSeconds", first)).isEqualTo(without("wallSeconds", second));
    }

    /**
     * Three units, one project each, four reports each; everybody does everything at once, so that
     * no other reminder comes than these:
     *
     * <table>
     * <tr><th></th><th>T−5</th><th>T−1</th><th>+1</th><th>+3</th><th>+5</th></tr>
     * <tr><td>south is late with 4 reports: done on +1, after that morning's rung</td>
     *     <td>4</td><td>4</td><td>4</td><td>0</td><td>0</td></tr>
     * <tr><td>south is late with its work plan</td>
     *     <td>1</td><td>1</td><td>1</td><td>0</td><td>0</td></tr>
     * <tr><td>west makes none of 4 reports: closed at the end of +6</td>
     *     <td>4</td><td>4</td><td>4</td><td>4</td><td>4</td></tr>
     * <tr><td>west does not assess itself</td>
     *     <td>1</td><td>1</td><td>1</td><td>1</td><td>1</td></tr>
     * <tr><td>the leading group's five votes are due one working day after they are asked for, so
     *     the last reminder comes with the task</td>
     *     <td>0</td><td>5</td><td>0</td><td>0</td><td>0</td></tr>
     * <tr><td>the fifth judge marks none of 3 projects: closed at the end of +2</td>
     *     <td>3</td><td>3</td><td>3</td><td>0</td><td>0</td></tr>
     * <tr><td>together</td><td>13</td><td>18</td><td>13</td><td>5</td><td>5</td></tr>
     * </table>
     *
     * Whoever is told to urge does so at once and needs no reminder either. Escalations are the
     * last three columns: 13 + 5 + 5 = 23. The fourth member of the leading group casts no vote;
     * that closes on the day on which it is due, before anybody is told to urge. Reports: 3 · 4 =
     * 12 due, north's and south's 8 sent, south's 4 late and west's 4 missing overdue.
     */
    @Test
    void theRungsAndMarksOfASmallSeasonAreThoseWorkedOutByHand() throws IOException {
        var summary =
                rehearseOf(
                        THREE_UNITS,
                        "--late=0",
                        "--silent=0",
                        "--time-used=0",
                        "--habit=south/reportProgress=late",
                        "--habit=south/draftWorkPlan=late",
                        "--habit=west/reportProgress=silent",
                        "--habit=west/assessOwnPlan=silent",
                        "--habit=track-G1#5/assessYearEnd=silent",
                        "--habit=leading-group-4/castVote=silent");
        assertThat(summary.get("units").asInt()).isEqualTo(3);
        assertThat(summary.get("projectsRegistered").asInt()).isEqualTo(3);
        assertThat(summary.get("reportsDue").asInt()).isEqualTo(3 * 4);
        assertThat(summary.get("reportsSubmitted").asInt()).isEqualTo(4 + 4);
        assertThat(summary.get("reportsOverdue").asInt()).isEqualTo(4 + 4);
        assertThat(counts(summary.get("rungs")))
                .isEqualTo(
                        Map.of(
                                "FIRST_REMINDER", 4 + 1 + 4 + 1 + 3,
                                "LAST_REMINDER", 4 + 1 + 4 + 1 + 5 + 3,
                                "LINE_LEADER", 4 + 1 + 4 + 1 + 3,
                                "HEAD", 4 + 1,
                                "SUPERVISION", 4 + 1));
        assertThat(counts(summary.get("rungsPassedOver")).values()).containsOnly(0);
        assertThat(summary.get("escalations").asInt()).isEqualTo(13 + 5 + 5);
        assertSound(summary);
        fourOfFiveJudgesMakeTheMark();
        theSilentAreOnRecord();
        assertThat(verified(summary)).isZero();
        for (var category : List.of("collective", "individual")) {
            assertThat(seats(category)).as(category).isEqualTo(PlainMatching.of(stage2(category)));
        }
        assertThat(summary.get("commendations").get("COLLECTIVE").asInt()).isPositive();
    }

    /** 去掉一个最高分和一个最低分后的平均分: of four totals the mean of the two in the middle. */
    private void fourOfFiveJudgesMakeTheMark() throws IOException {
        var scores = JSON.readTree(directory.resolve("export/process-scores.json").toFile());
        assertThat(scores).hasSize(3);
        for (var project : scores) {
            assertThat(project.get("method").asText()).isEqualTo("trimmed-mean");
            var totals = new java.util.ArrayList<BigDecimal>();
            for (var judge : project.get("judges")) {
                totals.add(
                        Stream.of("effect", "achievement", "feasibility", "demonstration")
                                .map(it -> judge.get(it).decimalValue())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            assertThat(totals).hasSize(4);
            totals.sort(null);
            assertThat(totals.get(0)).as("they do not agree").isLessThan(totals.get(3));
            assertThat(project.get("yearEnd").decimalValue())
                    .isEqualByComparingTo(
                            totals.get(1)
                                    .add(totals.get(2))
                                    .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
        }
    }

    private void theSilentAreOnRecord() throws IOException {
        var record = Files.readString(directory.resolve("export/record.jsonl"));
        assertThat(record.lines().filter(it -> it.contains("年终考核截止，5位评委中1位未评"))).hasSize(3);
        assertThat(record.lines().filter(it -> it.contains("会签截止，"))).hasSize(1);
        assertThat(record.lines().filter(it -> it.contains("会签：") && it.contains("已表决")))
                .hasSize(4);
    }

    /** All nominees are 缓议 till the letter is there; then a later round approves them. */
    @Test
    void aSeasonOfAnotherRubricWhoseOnlyConsultedBodyWritesTooLateHonoursAllTheSame()
            throws IOException {
        var season =
                Files.readString(Path.of(THREE_UNITS))
                                .replace(
                                        "marking: {judges: 5, method: trimmed-mean}",
                                        "marking: {judges: 1, method: mean}\n"
                                                + "rubric: {effect: 40, achievement: 40, feasibility: 10, demonstration: 10}")
                        + "\neligibility:\n  consulted:\n    - {code: police, name: 公安机关}\n";
        var file = Files.writeString(directory.resolve("silent-body.yaml"), season);
        var summary =
                rehearseOf(
                        file.toString(),
                        "--habit=police/replyToConsultation=silent",
                        "--habit=office/resubmitDeferred=late");
        assertSound(summary);
        assertThat(summary.get("refusedSubmissions").asInt()).isZero();
        assertThat(summary.get("commendations").get("COLLECTIVE").asInt()).isPositive();
        var record = Files.readString(directory.resolve("export/record.jsonl"));
        assertThat(record.lines().filter(it -> it.contains("提请再审定缓议人选"))).hasSize(1);
    }

    /** Whom nobody objected to is missing there: the decision waits for what is open. */
    @Test
    void aDecisionWaitsForTheObjectionToTheOnlyName() throws IOException {
        var summary =
                rehearseOf(
                        THREE_UNITS,
                        "--late=0.1 --silent=0.25 --vetoes=0.2 --objections=0.5 --time-used=1 --seed=13"
                                .split(" "));
        assertSound(summary);
        assertThat(summary.get("refusedSubmissions").asInt()).isZero();
        assertThat(summary.get("objections").get("DISMISSED").asInt()).isPositive();
        assertThat(summary.get("commendations").get("INDIVIDUAL").asInt()).isPositive();
    }

    @Test
    void aHabitThatCannotBeReadIsRefusedInWords() {
        assertThat(run("--habit", "west=never")).isEqualTo(2);
        assertThat(directory.resolve("summary.json")).doesNotExist();
    }

    private static Map<String, Integer> counts(JsonNode node) {
        return JSON.convertValue(node, new TypeReference<>() {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/seasons/twenty-faults.yaml"})
    void aFaultySeasonIsNotRehearsed(String file) {
        assertThat(run("--season-file", file)).isEqualTo(1);
        assertThat(directory.resolve("summary.json")).doesNotExist();
    }

    private static void assertSound(JsonNode summary) {
        assertThat(summary.get("openTasksAtEnd").asInt()).isZero();
        assertThat(summary.get("endedOutside").asInt()).isZero();
        assertThat(summary.get("incidents").asInt()).isZero();
        assertThat(summary.get("quotasExceeded").asInt()).isZero();
        assertThat(summary.get("formSubmissions")).isEqualTo(summary.get("tasksCompleted"));
    }

    /** What {@code verify-record} says of the record that the season left behind. */
    private int verified(JsonNode summary) {
        return new CommandLine(new VerifyRecordCommand(null, Map.of()))
                .execute(
                        "--file",
                        directory.resolve("export/record.jsonl").toString(),
                        "--head",
                        summary.get("record").get("head").asText());
    }

    private JsonNode rehearse(String... options) throws IOException {
        return rehearseOf(SIX_TRACKS, options);
    }

    private JsonNode rehearseOf(String file, String... options) throws IOException {
        var all =
                new java.util.ArrayList<>(
                        List.of(
                                "--season-file",
                                file,
                                "--export",
                                directory.resolve("export").toString()));
        all.addAll(List.of(options));
        assertThat(run(all.toArray(String[]::new))).isZero();
        return JSON.readTree(directory.resolve("summary.json").toFile());
    }

    private int run(String... options) {
        var all = new java.util.ArrayList<>(List.of(options));
        all.addAll(List.of("--out", directory.toString()));
        return new CommandLine(new RehearseCommand(MeritCompetition.class))
                .execute(all.toArray(String[]::new));
    }

    private SortedMap<String, List<String>> seats(String category) throws IOException {
        return JSON.readValue(
                directory.resolve("export/%s-seats.json".formatted(category)).toFile(),
                new TypeReference<>() {});
    }

    private Map<String, Object> stage2(String category) throws IOException {
        return JSON.readValue(
                directory.resolve("export/%s-stage-2.json".formatted(category)).toFile(),
                new TypeReference<>() {});
    }

    private static JsonNode without(String key, JsonNode summary) {
        return ((ObjectNode) summary.deepCopy()).without(key);
    }
}
