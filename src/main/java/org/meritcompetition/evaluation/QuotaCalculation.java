package org.meritcompetition.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.evaluation.quota.Displacement;
import org.meritcompetition.evaluation.quota.MatchingResult;
import org.meritcompetition.evaluation.quota.ScoreRanking;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.SeatMatching;
import org.meritcompetition.shared.Sha256;

/** Both stages for both categories: from stored inputs to named seats, with a reason for all. */
final class QuotaCalculation {

    private static final String STAGE_2 = "+deferred-acceptance";
    private static final String VERSION = SeatAllocation.VERSION + "." + SeatMatching.VERSION;

    private final String season;
    private final UnaryOperator<String> named;
    private final SortedSet<String> methods = new TreeSet<>();
    private final List<String> hashes = new ArrayList<>();
    private final Set<QuotaPlan.Place> places = new HashSet<>();
    private final List<QuotaSeat> seats = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<List<RankedNominee>> ties = new ArrayList<>();

    private QuotaCalculation(String season, UnaryOperator<String> named) {
        this.season = season;
        this.named = named;
    }

    /**
     * @param placeNames names of the units and tracks by code
     */
    static QuotaOutcome of(
            String season, List<CategoryInputs> inputs, Map<String, String> placeNames) {
        var names = new HashMap<>(placeNames);
        inputs.forEach(each -> names.putAll(each.candidates(placeNames)));
        var calculation = new QuotaCalculation(season, code -> names.getOrDefault(code, code));
        inputs.forEach(calculation::add);
        return calculation.outcome();
    }

    private void add(CategoryInputs inputs) {
        var allocation = SeatAllocation.allocate(inputs.allocation());
        methods.add(allocation.method().key());
        say(inputs, spelled(allocation.steps()));
        say(inputs, spelled(inputs.returned().steps()));
        say(inputs, inputs.moves().stream().map(this::moved).toList());
        say(inputs, inputs.skipped().stream().map(key -> named.apply(key) + "由竞赛办跳过。").toList());
        say(inputs, inputs.removed().stream().map(LeftByComposition::sentence).toList());
        var result = SeatMatching.match(inputs.matching());
        say(inputs, floor(result));
        say(inputs, result.steps().stream().map(step -> step.sentence(named)).toList());
        say(inputs, result.displaced().stream().map(this::leftOut).toList());
        hashes.add(allocation.hash());
        hashes.add(result.hash());
        places(inputs, result)
                .forEach(
                        (track, number) ->
                                IntStream.rangeClosed(1, number)
                                        .mapToObj(
                                                place ->
                                                        new QuotaPlan.Place(
                                                                inputs.category(), track, place))
                                        .forEach(places::add));
        seat(inputs, result);
    }

    private List<String> spelled(List<String> steps) {
        return steps.stream().map(step -> PlaceNames.spelled(step, named)).toList();
    }

    /** The seats of every track, with those of the floor where their holders stand. */
    private static Map<String, Integer> places(CategoryInputs inputs, MatchingResult result) {
        var places = new TreeMap<>(inputs.seatsAfterMoves());
        result.selected()
                .forEach(
                        (track, holders) -> {
                            var ofFloor =
                                    holders.stream().filter(result.floor()::containsValue).count();
                            places.merge(track, (int) ofFloor, Integer::sum);
                        });
        return places;
    }

    private List<String> floor(MatchingResult result) {
        return result.floor().entrySet().stream()
                .map(
                        unit ->
                                "%s按单位保底由预留名额先得1席：%s。"
                                        .formatted(
                                                named.apply(unit.getKey()),
                                                named.apply(unit.getValue())))
                .toList();
    }

    private void seat(CategoryInputs inputs, MatchingResult result) {
        var byKey = byKey(inputs);
        var reasons =
                result.displaced().stream()
                        .collect(
                                Collectors.toMap(
                                        Displacement::nominee, each -> each.reason(named)));
        inputs.removed().forEach(one -> putOff(byKey.get(one.nominee()), one.sentence()));
        inputs.rankings()
                .forEach(
                        (track, ranking) -> {
                            var formal = result.selected().get(track);
                            var spare = result.spares().get(track);
                            var order = ranking.order();
                            for (int i = 0; i < order.size(); i++) {
                                var key = order.get(i);
                                var status = status(key, formal, spare);
                                var place = 1 + Math.max(formal.indexOf(key), spare.indexOf(key));
                                seats.add(
                                        new QuotaSeat(
                                                season,
                                                byKey.get(key),
                                                i + 1,
                                                status,
                                                status.isListed() ? place : null,
                                                reasons.get(key)));
                            }
                            decisiveTies(ranking, result)
                                    .forEach(
                                            tie -> ties.add(tie.stream().map(byKey::get).toList()));
                        });
    }

    private void putOff(RankedNominee nominee, String why) {
        seats.add(new QuotaSeat(season, nominee, nominee.rank(), SeatStatus.REMOVED, null, why));
    }

    private static List<List<String>> decisiveTies(ScoreRanking ranking, MatchingResult result) {
        return ranking.tied().isEmpty() ? List.of() : ranking.decisiveTies(result);
    }

    private static SeatStatus status(String key, List<String> formal, List<String> spare) {
        return formal.contains(key)
                ? SeatStatus.FORMAL
                : spare.contains(key) ? SeatStatus.SPARE : SeatStatus.NEITHER;
    }

    private static Map<String, RankedNominee> byKey(CategoryInputs inputs) {
        return inputs.nominees().stream()
                .collect(
                        Collectors.toMap(
                                RankedNominee::key,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private String moved(SeatMove move) {
        var to = named.apply(move.toTrack());
        return move.comesFromReserve()
                ? "竞赛办把预留的1席给%s。".formatted(to)
                : "竞赛办把%s空缺的1席调剂到%s。".formatted(named.apply(move.fromTrack()), to);
    }

    private String leftOut(Displacement displacement) {
        return named.apply(displacement.nominee()) + "未获名额：" + displacement.reason(named);
    }

    private void say(CategoryInputs inputs, List<String> sentences) {
        sentences.forEach(each -> steps.add(inputs.category().label() + "：" + each));
    }

    private QuotaOutcome outcome() {
        return new QuotaOutcome(method(), VERSION, hash(), places, seats, steps, ties);
    }

    private String method() {
        return String.join("/", methods) + STAGE_2;
    }

    /** What people read in place of a stored method's words. */
    static String titleOf(String method) {
        return Arrays.stream(method.replace(STAGE_2, "").split("/"))
                .map(AllocationMethod::of)
                .flatMap(Optional::stream)
                .map(AllocationMethod::title)
                .collect(Collectors.joining("、", "", "；席位按名次和单位推荐次序落到人选（延迟接受法）"));
    }

    private String hash() {
        return Sha256.of(method() + "\n" + VERSION + "\n" + String.join("\n", hashes));
    }
}
