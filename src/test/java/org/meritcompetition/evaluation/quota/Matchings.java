package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Inputs of stage 2 that read as they are spoken: {@code track("T01", 2, "huangpu1", "xuhui1")}.
 */
final class Matchings {

    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Map<String, List<String>> nominations = new LinkedHashMap<>();
    private final Map<String, Nominee> nominees = new LinkedHashMap<>();
    private UnitCaps caps = UnitCaps.of(3);
    private int spares = 1;

    static Matchings matching() {
        return new Matchings();
    }

    /**
     * A track with its seats and its ranked nominees, each named by its unit and its preference.
     */
    Matchings track(String code, int number, String... ranked) {
        seats.put(code, number);
        nominations.put(code, List.of(ranked));
        Arrays.stream(ranked).forEach(id -> nominees.put(id, nominee(id)));
        return this;
    }

    Matchings caps(UnitCaps given) {
        caps = given;
        return this;
    }

    Matchings spares(int number) {
        spares = number;
        return this;
    }

    MatchingInput input() {
        return new MatchingInput(seats, caps, spares, nominations, nominees);
    }

    private static Nominee nominee(String id) {
        String unit = id.replaceAll("\\d+$", "");
        return new Nominee(unit, Integer.parseInt(id.substring(unit.length())));
    }

    /** Any input with so many nominees, spread at random; caps may turn out too small. */
    static MatchingInput random(
            Random random, int tracks, int units, int nominees, int mostSeats, int mostCap) {
        Matchings matching = new Matchings();
        List<List<String>> lists = new ArrayList<>();
        IntStream.range(0, tracks).forEach(track -> lists.add(new ArrayList<>()));
        int[] preferences = new int[units];
        for (int i = 0; i < nominees; i++) {
            int unit = random.nextInt(units);
            String id = "n" + i;
            matching.nominees.put(id, new Nominee("u" + unit, ++preferences[unit]));
            List<String> list = lists.get(random.nextInt(tracks));
            list.add(random.nextInt(list.size() + 1), id);
        }
        Map<String, Integer> caps = new LinkedHashMap<>();
        IntStream.range(0, units)
                .forEach(unit -> caps.put("u" + unit, random.nextInt(mostCap + 1)));
        for (int track = 0; track < tracks; track++) {
            matching.seats.put("T" + track, random.nextInt(mostSeats + 1));
            matching.nominations.put("T" + track, lists.get(track));
        }
        // a unit that nominates nobody makes up for the caps, so that they never sum below the
        // seats
        caps.put("silent", tracks * mostSeats);
        return matching.caps(new UnitCaps(OptionalInt.empty(), caps)).input();
    }
}
