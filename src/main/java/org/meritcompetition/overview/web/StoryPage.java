package org.meritcompetition.overview.web;

import java.time.Clock;
import java.time.LocalDateTime;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.overview.story.ProjectStory;
import org.meritcompetition.overview.story.TellingStories;
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

    private final TellingStories telling;
    private final Seasons seasons;
    private final Clock clock;

    StoryPage(TellingStories telling, Seasons seasons, Clock clock) {
        this.telling = telling;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping("/entries/story")
    String show(Authentication who, @RequestParam String entry, Model page) {
        var story =
                telling.of(entry)
                        .filter(it -> isSeen(it, who))
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

    private boolean isSeen(ProjectStory story, Authentication who) {
        return Outlook.of(who, seasons.plan(story.entry().season()))
                .filter(it -> it.covers(story.entry().track(), story.entry().unit()))
                .isPresent();
    }
}
