package org.meritcompetition.home;

import org.meritcompetition.evaluation.RecordingCityAnswers;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.season.Seasons;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 市级先进推荐对象汇总表, to be printed, and what the city answered. */
@Controller
class CityPaperPage {

    private final RecordingCityAnswers answers;
    private final Seasons seasons;

    CityPaperPage(RecordingCityAnswers answers, Seasons seasons) {
        this.answers = answers;
        this.seasons = seasons;
    }

    @GetMapping("/city-recommendation/{season}")
    String show(Authentication who, @PathVariable String season, Model page) {
        if (!seasons.codes().contains(season)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var plan = seasons.plan(season);
        Overseers.refuseOthers(plan, who);
        page.addAttribute("plan", plan);
        page.addAttribute(
                "paper",
                answers.paper(season)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "city-recommendation";
    }
}
