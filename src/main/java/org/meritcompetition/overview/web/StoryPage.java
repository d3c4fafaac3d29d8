package org.meritcompetition.overview.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.engine.diagram.Diagrams;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.overview.story.TellingStories;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One project's whole story. A project that one may not see is as good as none. */
@Controller
class StoryPage {

    /** The models of which every project has an instance of its own, in their order. */
    private static final List<String> COURSE = List.of("project-entry", "project-implementation");

    private final TellingStories telling;
    private final ProjectEntries entries;
    private final Diagrams diagrams;
    private final Seasons seasons;
    private final Clock clock;

    StoryPage(
            TellingStories telling,
            ProjectEntries entries,
            Diagrams diagrams,
            Seasons seasons,
            Clock clock) {
        this.telling = telling;
        this.entries = entries;
        this.diagrams = diagrams;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping("/entries/story")
    String show(Authentication who, @RequestParam String entry, Model page) {
        var story =
                telling.of(entry)
                        .filter(it -> isSeen(it.entry(), who))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var plan = seasons.plan(story.entry().season());
        page.addAttribute("story", story);
        page.addAttribute("plan", plan);
        page.addAttribute("unit", plan.unit(story.entry().unit()).name());
        page.addAttribute("track", plan.track(story.entry().track()).name());
        page.addAttribute("now", LocalDateTime.now(clock));
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("record", Overseers.isOne(who));
        return "story";
    }

    /** The project's way on the diagrams of its models. */
    @GetMapping("/entries/course")
    String course(Authentication who, @RequestParam String entry, Model page) {
        var project =
                entries.find(entry)
                        .filter(it -> isSeen(it, who))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("project", project);
        page.addAttribute("diagrams", COURSE.stream().flatMap(it -> diagram(it, entry)).toList());
        return "course";
    }

    private Stream<String> diagram(String process, String entry) {
        return diagrams.draw(process, entry).stream();
    }

    private boolean isSeen(ProjectEntry project, Authentication who) {
        return Outlook.of(who, seasons.plan(project.season()))
                .filter(it -> it.covers(project.track(), project.unit()))
                .isPresent();
    }
}
