package org.meritcompetition.home.quotas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.evaluation.ProvingQuotas;
import org.meritcompetition.evaluation.QuotaProof;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.cli.QuotaWriter;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** 名额说明: why each seat is where it is, and why each of the others has none. */
@Controller
@RequestMapping("/quotas")
class QuotasPage {

    private final ProvingQuotas proving;
    private final Seasons seasons;
    private final ObjectMapper json;
    private final People people;

    QuotasPage(ProvingQuotas proving, Seasons seasons, ObjectMapper json, People people) {
        this.proving = proving;
        this.seasons = seasons;
        this.json = json;
        this.people = people;
    }

    @GetMapping
    String latest(Authentication who) {
        return seasons.codes().stream()
                .filter(season -> QuotaReader.reads(who, seasons.plan(season)))
                .reduce((earlier, later) -> later)
                .map("redirect:/quotas/"::concat)
                .orElseThrow(() -> new AccessDeniedException("no season for this role"));
    }

    @GetMapping("/{season}")
    String show(Authentication who, @PathVariable String season, Model page) {
        var plan = plan(season);
        var reader = QuotaReader.of(who, plan);
        page.addAttribute("plan", plan);
        var proof = proving.of(season).map(reader::shown);
        page.addAttribute("proof", proof.orElse(null));
        page.addAttribute("categories", proof.map(QuotaProof::categories).orElseGet(List::of));
        page.addAttribute(
                "people", people.namesOf(proof.map(QuotasPage::deciding).orElseGet(List::of)));
        page.addAttribute("zone", SeasonClock.ZONE);
        page.addAttribute("all", reader.readsAll());
        page.addAttribute("office", QuotaReader.isOffice(who, plan));
        return "quotas";
    }

    private static List<String> deciding(QuotaProof proof) {
        return proof.departures().stream()
                .flatMap(it -> Stream.of(it.proposedBy(), it.decidedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @GetMapping("/{season}/explain")
    String explain(
            Authentication who,
            @PathVariable String season,
            @RequestParam String nominee,
            Model page) {
        var plan = plan(season);
        page.addAttribute("plan", plan);
        page.addAttribute(
                "explanation",
                proof(season, QuotaReader.of(who, plan))
                        .explain(nominee)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "quota-explanation";
    }

    @GetMapping("/{season}/sheet.xlsx")
    ResponseEntity<byte[]> workbook(Authentication who, @PathVariable String season)
            throws IOException {
        var plan = plan(season);
        return Downloads.workbook(
                plan.title() + "名额说明",
                QuotaTables.of(plan, proof(season, QuotaReader.of(who, plan))));
    }

    @GetMapping(value = "/{season}/sheet.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> data(Authentication who, @PathVariable String season) {
        var reader = QuotaReader.of(who, plan(season));
        var data = new LinkedHashMap<String, Object>();
        data.put("proof", proof(season, reader));
        if (reader.readsAll()) {
            data.put("inputs", proving.inputs(season).stream().map(this::input).toList());
        }
        return data;
    }

    /** The inputs as {@code quota} reads them, so that anybody can compute the plan again. */
    private Map<String, Object> input(ProvingQuotas.Inputs inputs) {
        return Map.of(
                "category", inputs.category(),
                "stage1", node(inputs.allocation()),
                "stage2", node(inputs.matching()));
    }

    private JsonNode node(QuotaInput input) {
        var text = new StringWriter();
        try (var writer = new QuotaWriter(text)) {
            writer.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return json.readTree(text.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private QuotaProof proof(String season, QuotaReader reader) {
        var proof =
                proving.of(season)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return reader.shown(proof);
    }

    private SeasonPlan plan(String season) {
        if (!seasons.codes().contains(season)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seasons.plan(season);
    }
}
