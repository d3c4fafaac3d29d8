package org.meritcompetition.season.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the nodes of a season file into a draft; knows which keys there are and of which type. */
final class SeasonReader {

    private static final int MANY = 10_000;
    private static final DutyRule USUAL_CONSULTATION =
            new DutyRule(null, null, 5, 2, LadderDays.USUAL.before(2));

    /** Working days within which is done what follows on a decision, where the file is silent. */
    private static final Map<Duty, Integer> USUAL_AFTERWARDS =
            Map.of(
                    Duty.verifyObjection, 10,
                    Duty.concludeObjection, 1,
                    Duty.issueSupplement, 1,
                    Duty.resubmitDeferred, 20,
                    Duty.decideDeferred, 5,
                    Duty.decideRevocation, 5,
                    Duty.recordCityOutcome, 60);

    private final Section file;
    private final Faults faults;

    SeasonReader(Node root, Faults faults) {
        this.faults = faults;
        this.file = new Section(root, "", faults);
    }

    SeasonDraft read() {
        var eligibility = new EligibilityReader(file.optionalSection("eligibility")).read();
        file.knowing(
                "season",
                "year",
                "title",
                "division",
                "approval",
                "phases",
                "judges",
                "tracks",
                "units",
                "maxProjects",
                "periods",
                "awards",
                "weights",
                "reportingShare",
                "returnRounds",
                "noticeDays",
                "rubric",
                "marking",
                "leadingGroup",
                "honour",
                "eligibility",
                "evidence",
                "deadlines",
                "duties");
        file.optionalText("judges");
        var division = file.section("division").knowing("code", "name");
        var tracks = tracks();
        return new SeasonDraft(
                file.text("season"),
                file.whole("year", 2000, 2100),
                file.text("title"),
                new DivisionPlan(division.text("code"), division.text("name")),
                file.text("approval"),
                phases(),
                tracks,
                units(),
                file.whole("maxProjects", 1, 20),
                periods(),
                awards(tracks.stream().map(TrackPlan::code).filter(Objects::nonNull).toList()),
                weights(),
                file.share("reportingShare"),
                file.whole("returnRounds", 0, 20),
                file.whole("noticeDays", 1, 60),
                new EvaluationReader(file, faults).read(),
                honour(),
                eligibility,
                new EvidenceReader(file.optionalSection("evidence"), faults).read(),
                duties(!eligibility.consulted().isEmpty()));
    }

    private Map<SeasonPhase, Span> phases() {
        var phases = new EnumMap<SeasonPhase, Span>(SeasonPhase.class);
        var section = file.section("phases").knowing(names(SeasonPhase.values()));
        for (var phase : SeasonPhase.values()) {
            var span = section.section(phase.name()).knowing("from", "to");
            phases.put(phase, new Span(span.date("from"), span.date("to")));
        }
        return phases;
    }

    private List<TrackPlan> tracks() {
        var tracks = new ArrayList<TrackPlan>();
        for (var track : file.sections("tracks")) {
            track.knowing("code", "name", "foci", "judge", "deputy", "judgeUnit");
            tracks.add(
                    new TrackPlan(
                            track.text("code"),
                            track.text("name"),
                            track.texts("foci"),
                            track.text("judge"),
                            track.text("deputy"),
                            track.optionalText("judgeUnit")));
        }
        return tracks;
    }

    private List<UnitPlan> units() {
        return file.sections("units").stream()
                .map(unit -> unit.knowing("code", "name"))
                .map(unit -> new UnitPlan(unit.text("code"), unit.text("name")))
                .toList();
    }

    private List<ReportingPeriod> periods() {
        return file.sections("periods").stream()
                .map(period -> period.knowing("code", "opens", "due"))
                .map(
                        period ->
                                new ReportingPeriod(
                                        period.text("code"),
                                        period.date("opens"),
                                        period.date("due")))
                .toList();
    }

    private Map<AwardCategory, SeasonDraft.Award> awards(List<String> tracks) {
        var awards = new EnumMap<AwardCategory, SeasonDraft.Award>(AwardCategory.class);
        var section = file.section("awards").knowing(names(AwardCategory.values()));
        for (var category : AwardCategory.values()) {
            var award = section.section(category.name());
            award.knowing(
                    "total",
                    "defaultTable",
                    "seats",
                    "sharing",
                    "reserve",
                    "unitFloor",
                    "unitCap",
                    "spares");
            var computed = award.has("sharing");
            awards.put(
                    category,
                    new SeasonDraft.Award(
                            award.whole("total", 1, MANY),
                            computed ? null : numbers(award.section("seats")),
                            award.whole("unitCap", 1, MANY),
                            award.whole("spares", 0, MANY),
                            !computed && award.yes("defaultTable"),
                            new SharingReader(award, tracks, faults).read()));
        }
        return awards;
    }

    private Map<String, Integer> weights() {
        var section = file.section("weights");
        section.knowing(SeasonDraft.WEIGHTS.toArray(String[]::new));
        var weights = new LinkedHashMap<String, Integer>();
        SeasonDraft.WEIGHTS.forEach(part -> weights.put(part, section.whole(part, 0, 100)));
        return weights;
    }

    private static Map<String, Integer> numbers(Section section) {
        if (!section.isPresent()) {
            return null;
        }
        var numbers = new LinkedHashMap<String, Integer>();
        section.keys().forEach(key -> numbers.put(key, section.whole(key, 0, MANY)));
        return numbers;
    }

    private Map<Duty, DutyRule> duties(boolean consulting) {
        var duties =
                new DutyReader(file.section("deadlines"), file.section("duties"), faults).read();
        if (consulting) {
            duties.putIfAbsent(Duty.replyToConsultation, USUAL_CONSULTATION);
        }
        duties.putIfAbsent(
                Duty.castVote, new DutyRule(null, null, 1, 0, LadderDays.USUAL.before(0)));
        USUAL_AFTERWARDS.forEach(
                (duty, within) ->
                        duties.putIfAbsent(
                                duty, new DutyRule(null, null, within, 6, LadderDays.USUAL)));
        return duties;
    }

    private CommendationKind honour() {
        var label = file.optionalText("honour");
        var kind =
                label == null
                        ? CommendationKind.COMMENDED
                        : CommendationKind.called(label).orElse(null);
        if (kind == null) {
            faults.add("honour", "“" + label + "”不是表彰的形式", "写“表彰”或“表扬”");
        }
        return kind;
    }

    static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
