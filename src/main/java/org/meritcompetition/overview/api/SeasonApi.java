package org.meritcompetition.overview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritcompetition.overview.InSight;
import org.meritcompetition.overview.board.Board;
import org.meritcompetition.overview.board.DrawingBoard;
import org.meritcompetition.overview.story.ProjectStory;
import org.meritcompetition.overview.story.TellingStories;
import org.meritcompetition.registration.EntryLine;
import org.meritcompetition.registration.EntrySearch;
import org.meritcompetition.registration.EntryStatus;
import org.meritcompetition.registration.SearchingEntries;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.Span;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A season as data: what its reader may see on the pages, no more and no less. */
@Tag(name = "立功竞赛", description = "只读接口，权限与页面相同；以本系统账号作 HTTP Basic 认证")
@RestController
@RequestMapping("/api/v1/seasons")
class SeasonApi {

    private static final int MOST = 500;

    private final InSight inSight;
    private final DrawingBoard drawing;
    private final SearchingEntries entries;
    private final TellingStories telling;

    SeasonApi(
            InSight inSight,
            DrawingBoard drawing,
            SearchingEntries entries,
            TellingStories telling) {
        this.inSight = inSight;
        this.drawing = drawing;
        this.entries = entries;
        this.telling = telling;
    }

    /** A season with its phases, tracks and units. */
    record Season(
            String code,
            int year,
            String title,
            Map<SeasonPhase, Span> phases,
            List<TrackPlan> tracks,
            List<UnitPlan> units) {

        static Season of(SeasonPlan plan) {
            return new Season(
                    plan.code(),
                    plan.year(),
                    plan.title(),
                    plan.phases(),
                    plan.tracks(),
                    plan.units());
        }
    }

    /**
     * Some of the projects looked for.
     *
     * @param count how many there are in all
     */
    record Entries(long count, List<EntryLine> entries) {}

    /** A project with what it has reported and who had what to do. */
    record Story(
            EntryLine entry,
            List<Period> periods,
            String guidance,
            String answer,
            List<Task> tasks) {

        static Story of(ProjectStory told) {
            var entry = told.entry();
            return new Story(
                    new EntryLine(
                            entry.key(),
                            entry.unit(),
                            entry.track(),
                            entry.number(),
                            entry.name(),
                            entry.owner(),
                            entry.status(),
                            entry.returnRounds()),
                    told.periods().stream().map(Period::of).toList(),
                    told.guidance().orElse(null),
                    told.answer().orElse(null),
                    told.steps().stream()
                            .map(
                                    it ->
                                            new Task(
                                                    it.duty(),
                                                    it.name(),
                                                    it.who(),
                                                    it.start(),
                                                    it.due(),
                                                    it.end(),
                                                    it.outcome()))
                            .toList());
        }
    }

    /**
     * A report that was asked for; without content where none was sent.
     *
     * @param status as participants read it
     */
    record Period(
            String period,
            String status,
            Instant sentAt,
            String progress,
            String effects,
            String results,
            String problems) {

        static Period of(ProjectStory.Period told) {
            var status = told.due().status().label();
            if (told.report() == null) {
                return new Period(told.due().period(), status, null, null, null, null, null);
            }
            var content = told.report().content();
            return new Period(
                    told.due().period(),
                    status,
                    told.report().sentAt(),
                    content.progress(),
                    content.effects(),
                    content.results(),
                    content.problems());
        }
    }

    /** A task that somebody had about the project; times are those of Shanghai. */
    record Task(
            String duty,
            String name,
            String who,
            LocalDateTime start,
            LocalDateTime due,
            LocalDateTime end,
            String outcome) {}

    @Operation(summary = "可查看的各年度竞赛")
    @GetMapping
    List<Season> seasons(Authentication who) {
        return inSight.of(who).stream().map(it -> Season.of(it.plan())).toList();
    }

    @Operation(summary = "看板：各单位、各赛道的推进情况")
    @GetMapping("/{season}/board")
    Board board(Authentication who, @PathVariable String season) {
        var view = view(who, season);
        return drawing.draw(view.plan(), view.outlook());
    }

    @Operation(summary = "项目查询，按赛道、单位、序号排列，每次最多 500 个")
    @GetMapping("/{season}/entries")
    Entries entries(
            Authentication who,
            @PathVariable String season,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String track,
            @RequestParam(required = false) EntryStatus status,
            @RequestParam(required = false) String text,
            @RequestParam(defaultValue = "0") int returned,
            @RequestParam(defaultValue = "0") int skipped) {
        if (skipped < 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "skipped 不能小于 0。");
        }
        if (Stream.of(unit, track, text).anyMatch(it -> it != null && it.indexOf('\0') >= 0)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "含有不能查找的字符。");
        }
        var view = view(who, season);
        var search =
                new EntrySearch(
                        view.plan().code(), view.outlook(), unit, track, status, text, returned);
        return new Entries(entries.count(search), entries.find(search, MOST, skipped));
    }

    @Operation(summary = "一个项目的全部情况：报送、指导意见与办理轨迹")
    @GetMapping("/{season}/entries/{track}/{unit}/{number}")
    Story story(
            Authentication who,
            @PathVariable String season,
            @PathVariable String track,
            @PathVariable String unit,
            @PathVariable int number) {
        return Optional.of(view(who, season).outlook())
                .filter(it -> it.covers(track, unit))
                .flatMap(it -> telling.of("%s/%s/%s/%d".formatted(season, track, unit, number)))
                .map(Story::of)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个项目，或者您不能查看。"));
    }

    private InSight.View view(Authentication who, String season) {
        return InSight.chosen(inSight.of(who), season)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
