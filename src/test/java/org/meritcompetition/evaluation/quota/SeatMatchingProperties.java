package org.meritcompetition.evaluation.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meritcompetition.evaluation.quota.Displacement.Cause;

class SeatMatchingProperties {

    @Property
    void theDefinitionAgreesOnAllSmallCases(@ForAll("small") MatchingInput input) {
        assertThat(SeatMatching.match(input).selected()).isEqualTo(new NaiveMatching(input).best());
    }

    @Property
    void seatsAndCapsAreNeverExceededAndNobodyEnviesWithReason(@ForAll("any") MatchingInput input) {
        Set<String> selected = selected(SeatMatching.match(input));
        NaiveMatching definition = new NaiveMatching(input);
        assertThat(definition.isFeasible(selected)).isTrue();
        assertThat(definition.envious(selected)).isEmpty();
    }

    @Property
    void everyReasonIsTrueAndNobodyIsForgotten(@ForAll("any") MatchingInput input) {
        MatchingResult result = SeatMatching.match(input);
        Set<String> told = new HashSet<>(selected(result));
        for (Displacement one : result.displaced()) {
            assertThat(told.add(one.nominee())).isTrue();
            if (one.cause() == Cause.TRACK_FULL) {
                List<String> list = input.nominations().get(one.track());
                assertThat(one.holders()).isEqualTo(result.selected().get(one.track()));
                assertThat(one.holders()).hasSize(input.seats().get(one.track()));
                assertThat(one.holders())
                        .allMatch(holder -> list.indexOf(holder) < list.indexOf(one.nominee()));
            } else {
                Nominee nominee = input.nominees().get(one.nominee());
                assertThat(one.holders()).hasSize(input.unitCaps().of(one.unit()).getAsInt());
                assertThat(one.holders())
                        .allMatch(selected(result)::contains)
                        .map(input.nominees()::get)
                        .allMatch(holder -> holder.unit().equals(nominee.unit()))
                        .allMatch(holder -> holder.preference() < nominee.preference());
            }
        }
        assertThat(told).isEqualTo(input.nominees().keySet());
    }

    @Property
    void sparesAreTheNextInRank(@ForAll("any") MatchingInput input) {
        MatchingResult result = SeatMatching.match(input);
        input.nominations()
                .forEach(
                        (track, list) ->
                                assertThat(result.spares().get(track))
                                        .isEqualTo(
                                                list.stream()
                                                        .filter(
                                                                id ->
                                                                        !selected(result)
                                                                                .contains(id))
                                                        .limit(input.seats().get(track) > 0 ? 1 : 0)
                                                        .toList()));
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(
            @ForAll("any") MatchingInput input, @ForAll Random random) {
        MatchingInput shuffled =
                new MatchingInput(
                        shuffled(input.seats(), random),
                        new UnitCaps(
                                input.unitCaps().standard(),
                                shuffled(input.unitCaps().byUnit(), random)),
                        input.spares(),
                        shuffled(input.nominations(), random),
                        shuffled(input.nominees(), random));
        assertThat(SeatMatching.match(shuffled)).isEqualTo(SeatMatching.match(input));
    }

    @Property
    void whatTracksAreCalledDoesNotMatter(@ForAll("any") MatchingInput input) {
        MatchingInput renamed =
                new MatchingInput(
                        renamed(input.seats()),
                        input.unitCaps(),
                        input.spares(),
                        renamed(input.nominations()),
                        input.nominees());
        assertThat(selected(SeatMatching.match(renamed)))
                .isEqualTo(selected(SeatMatching.match(input)));
    }

    @Property
    void theSentencesReplayedLeadToTheResult(@ForAll("any") MatchingInput input) {
        MatchingResult result = SeatMatching.match(input);
        Set<String> held = new HashSet<>();
        for (MatchingStep step : result.steps()) {
            step.released().ifPresent(one -> assertThat(held.remove(one.nominee())).isTrue());
            if (step.kept()) {
                assertThat(held.add(step.nominee())).isTrue();
            }
        }
        assertThat(held).isEqualTo(selected(result));
    }

    @Property
    void successionMovesNobodyAndTakesSparesOnly(
            @ForAll("any") MatchingInput input, @ForAll Random random) {
        MatchingResult before = SeatMatching.match(input);
        Set<String> removed =
                input.nominees().keySet().stream()
                        .filter(id -> random.nextInt(4) == 0)
                        .collect(Collectors.toSet());
        Succession after =
                SeatSuccession.succeed(input, before.selected(), before.spares(), removed);
        Set<String> now = flat(after.selected());
        Set<String> stayed = new HashSet<>(selected(before));
        stayed.removeAll(removed);
        assertThat(now).containsAll(stayed).noneMatch(removed::contains);
        assertThat(new NaiveMatching(input).isFeasible(now)).isTrue();
        Set<String> came = new HashSet<>(now);
        came.removeAll(stayed);
        Set<String> spares = flat(before.spares());
        assertThat(spares).containsAll(came);
        spares.removeAll(removed);
        spares.removeAll(came);
        assertThat(flat(after.spares())).isEqualTo(spares);
        assertThat(new NaiveMatching(input).envious(now))
                .as("a spare who is left either has no open seat or no room")
                .filteredOn(spares::contains)
                .noneMatch(id -> hasOpenSeat(id, input, after) && hasRoom(id, input, now));
    }

    @Provide
    Arbitrary<MatchingInput> small() {
        return Arbitraries.randoms()
                .map(
                        random ->
                                Matchings.random(
                                        random,
                                        1 + random.nextInt(4),
                                        1 + random.nextInt(4),
                                        random.nextInt(10),
                                        3,
                                        3));
    }

    @Provide
    Arbitrary<MatchingInput> any() {
        return Arbitraries.randoms()
                .map(
                        random ->
                                Matchings.random(
                                        random,
                                        1 + random.nextInt(10),
                                        1 + random.nextInt(20),
                                        random.nextInt(60),
                                        4,
                                        4));
    }

    private static boolean hasOpenSeat(String id, MatchingInput input, Succession after) {
        return input.nominations().entrySet().stream()
                .anyMatch(
                        list ->
                                list.getValue().contains(id)
                                        && after.unfilled().get(list.getKey()) > 0);
    }

    private static boolean hasRoom(String id, MatchingInput input, Set<String> now) {
        String unit = input.nominees().get(id).unit();
        long held =
                now.stream().filter(one -> input.nominees().get(one).unit().equals(unit)).count();
        return held < input.unitCaps().of(unit).orElseThrow();
    }

    private static Set<String> selected(MatchingResult result) {
        return flat(result.selected());
    }

    private static Set<String> flat(Map<String, List<String>> lists) {
        return lists.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private static <V> Map<String, V> shuffled(Map<String, V> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, V> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    /** T0 becomes S9, T9 becomes S0: the tracks take their turns the other way round. */
    private static <V> Map<String, V> renamed(Map<String, V> byTrack) {
        Map<String, V> renamed = new LinkedHashMap<>();
        byTrack.forEach((track, value) -> renamed.put("S" + (9 - (track.charAt(1) - '0')), value));
        return renamed;
    }
}
