package org.meritcompetition.papers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.PaperReader;
import org.meritcompetition.papers.WritingPapers;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 文档: every paper that the reader may have, each one click away. */
@Controller
@RequestMapping("/papers")
class PapersPage {

    private final WritingPapers writing;
    private final Seasons seasons;

    PapersPage(WritingPapers writing, Seasons seasons) {
        this.writing = writing;
        this.seasons = seasons;
    }

    @GetMapping
    String show(Authentication who, @RequestParam(defaultValue = "") String season, Model page) {
        var plans =
                seasons.codes().stream()
                        .map(seasons::plan)
                        .filter(plan -> PaperReader.of(who, plan).isPresent())
                        .toList();
        if (plans.isEmpty()) {
            throw new AccessDeniedException("neither of an office nor of a unit");
        }
        var plan =
                plans.stream()
                        .filter(it -> season.isBlank() || it.code().equals(season))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
        page.addAttribute("plan", plan);
        page.addAttribute("plans", plans);
        page.addAttribute("reader", reader(who, plan));
        page.addAttribute("papers", writing.list(plan, reader(who, plan)));
        return "papers";
    }

    @GetMapping("/{season}/{paper}.docx")
    ResponseEntity<byte[]> word(
            Authentication who,
            @PathVariable String season,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String of)
            throws IOException {
        var plan = plan(season);
        var word = writing.word(plan, reader(who, plan), called(paper), of);
        return Downloads.word(word.name(), word.content());
    }

    @GetMapping("/{season}/{paper}.xlsx")
    ResponseEntity<byte[]> excel(
            Authentication who,
            @PathVariable String season,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String of)
            throws IOException {
        var plan = plan(season);
        var excel = writing.excel(plan, reader(who, plan), called(paper), of);
        return Downloads.workbook(excel.name(), excel.table().layout(), excel.table().rows());
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notOffered(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static Paper called(String paper) {
        return Paper.of(paper).orElseThrow();
    }

    private static PaperReader reader(Authentication who, SeasonPlan plan) {
        return PaperReader.of(who, plan)
                .orElseThrow(() -> new AccessDeniedException("no papers for this role"));
    }

    private SeasonPlan plan(String season) {
        if (!seasons.codes().contains(season)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seasons.plan(season);
    }
}
