package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.meritcompetition.evaluation.CategoryProof.LeftOutLine;
import org.meritcompetition.evaluation.CategoryProof.OfferLine;
import org.meritcompetition.evaluation.CategoryProof.SeatLine;
import org.meritcompetition.evaluation.CategoryProof.TrackLine;
import org.meritcompetition.evaluation.quota.AllocationResult;
import org.meritcompetition.evaluation.quota.MatchingResult;
import org.meritcompetition.evaluation.quota.MatchingStep;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.SeatMatching;
import org.meritcompetition.evaluation.quota.TrackWeight;

/** Draws up the proof of one category from its inputs and the seats as they are held now. */
final class ProofOfCategory {

    private final CategoryInputs inputs;
    private final QuotaPlan plan;
    private final List<QuotaSeat> seats;
    private final UnaryOperator<String> named;

    ProofOfCategory(
            CategoryInputs inputs,
            QuotaPlan plan,
            List<QuotaSeat> seats,
            Map<String, String> placeNames) {
        this.inputs = inputs;
        this.plan = plan;
        this.seats = seats;
        var names = new HashMap<>(placeNames);
        names.putAll(inputs.candidates(placeNames));
        this.named = key -> names.getOrDefault(key, key);
    }

    CategoryProof draw() {
        var allocation = SeatAllocation.allocate(inputs.allocation());
        var result = SeatMatching.match(inputs.matching());
        var origins = SeatOrigins.of(inputs, allocation, inputs.returned());
        var now = plan.seats(inputs.category());
        return new CategoryProof(
                inputs.category(),
                allocation.ground(),
                inputs.unitCap(),
                inputs.total() - now.values().stream().mapToInt(Integer::intValue).sum(),
                tracks(allocation, now),
                now.keySet().stream()
                        .flatMap(track -> seats(track, origins.get(track), result).stream())
                        .toList(),
                leftOut(),
                result.steps().stream().map(this::offer).toList(),
                allocation.hash(),
                result.hash());
    }

    private OfferLine offer(MatchingStep step) {
        var released = step.released().map(MatchingStep.Released::nominee).orElse(null);
        return new OfferLine(step.nominee(), released, step.sentence(named));
    }

    private List<TrackLine> tracks(AllocationResult allocation, Map<String, Integer> now) {
        return inputs.allocation().tracks().stream()
                .map(
                        track ->
                                new TrackLine(
                                        track.code(),
                                        plain(track.weight()),
                                        bounds(track),
                                        allocation.seats().get(track.code()),
                                        now.getOrDefault(track.code(), 0)))
                .toList();
    }

    private static String plain(BigDecimal weight) {
        return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
    }

    private static String bounds(TrackWeight track) {
        var least = track.min() == 0 ? "" : "至少" + track.min();
        return track.max().isPresent() ? least + "至多" + track.max().getAsInt() : least;
    }

    private List<SeatLine> seats(String track, List<String> origins, MatchingResult result) {
        Deque<String> left = new ArrayDeque<>(origins);
        var lines = new ArrayList<SeatLine>();
        for (var place : plan.places(inputs.category(), track)) {
            var holder = holder(track, place);
            var floored = holder != null && result.floor().containsValue(holder.nominee());
            var origin = floored || left.isEmpty() ? "预留名额，按单位保底或递补归入本赛道" : left.poll();
            lines.add(line(track, place, PlaceNames.spelled(origin, named), holder, floored));
        }
        return lines;
    }

    private static SeatLine line(
            String track, int place, String origin, QuotaSeat holder, boolean floored) {
        if (holder == null) {
            return new SeatLine(track, place, origin, null, "", "", "没有可以入选的提名人选，空缺。");
        }
        var standing = "本赛道名次第%d，本单位推荐次序第%d".formatted(holder.standing(), holder.preference());
        var why =
                holder.reason() != null
                        ? holder.reason() + "：" + standing + "。"
                        : (floored ? "按单位保底先得1席：" : "按名次获得名额：") + standing + "。";
        return new SeatLine(
                track, place, origin, holder.nominee(), holder.candidate(), holder.unit(), why);
    }

    private QuotaSeat holder(String track, int place) {
        return seats.stream()
                .filter(seat -> seat.status() == SeatStatus.FORMAL)
                .filter(seat -> seat.track().equals(track) && seat.place() == place)
                .findFirst()
                .orElse(null);
    }

    private List<LeftOutLine> leftOut() {
        return seats.stream()
                .filter(seat -> seat.status() != SeatStatus.FORMAL)
                .sorted(Comparator.comparing(QuotaSeat::track).thenComparing(QuotaSeat::standing))
                .map(
                        seat ->
                                new LeftOutLine(
                                        seat.track(),
                                        seat.standing(),
                                        seat.status(),
                                        seat.nominee(),
                                        seat.candidate(),
                                        seat.unit(),
                                        seat.reason()))
                .toList();
    }
}
