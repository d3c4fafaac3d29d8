package org.meritcompetition.evaluation.quota;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The input of stage 2 in arrays: tracks and units by code, nominees numbered track by track in the
 * order of rank. So the order of the input never matters, and a million nominees fit.
 */
final class MatchingBoard {

    /** Track codes, sorted; {@code seats} and {@code from} go with them. */
    final String[] tracks;

    final int[] seats;

    /** The nominees of track t are from[t] to from[t + 1] − 1, best first. */
    final int[] from;

    final String[] nominees;
    final int[] trackOf;
    final int[] unitOf;
    final int[] preference;

    /** Unit codes, sorted; {@code caps} goes with them. */
    final String[] units;

    final int[] caps;

    private MatchingBoard(MatchingInput input) {
        tracks = input.seats().keySet().stream().sorted().toArray(String[]::new);
        seats = Arrays.stream(tracks).mapToInt(input.seats()::get).toArray();
        units =
                input.nominees().values().stream()
                        .map(Nominee::unit)
                        .distinct()
                        .sorted()
                        .toArray(String[]::new);
        caps =
                Arrays.stream(units)
                        .mapToInt(unit -> input.unitCaps().of(unit).orElseThrow())
                        .toArray();
        Map<String, Integer> unitNumbers = new HashMap<>();
        for (String unit : units) {
            unitNumbers.put(unit, unitNumbers.size());
        }
        int size = input.nominees().size();
        from = new int[tracks.length + 1];
        nominees = new String[size];
        trackOf = new int[size];
        unitOf = new int[size];
        preference = new int[size];
        int at = 0;
        for (int track = 0; track < tracks.length; track++) {
            for (String id : input.nominations().getOrDefault(tracks[track], List.of())) {
                Nominee nominee = input.nominees().get(id);
                nominees[at] = id;
                trackOf[at] = track;
                unitOf[at] = unitNumbers.get(nominee.unit());
                preference[at++] = nominee.preference();
            }
            from[track + 1] = at;
        }
    }

    /**
     * Lays the input out.
     *
     * @throws QuotaInputFault with all of its faults
     */
    static MatchingBoard of(MatchingInput input) {
        QuotaInputFault.unlessEmpty(MatchingCheck.faults(input));
        return new MatchingBoard(input);
    }

    /** The judge's rank of a nominee in its track, from 1. */
    int rank(int one) {
        return one - from[trackOf[one]] + 1;
    }

    String track(int one) {
        return tracks[trackOf[one]];
    }

    String unit(int one) {
        return units[unitOf[one]];
    }

    /** Begins the hash with everything that the outcome depends on. */
    CanonicalHash hash(String method, MatchingInput input) {
        CanonicalHash hash =
                new CanonicalHash()
                        .add(method)
                        .add(SeatMatching.VERSION)
                        .add(input.spares())
                        .add(tracks.length);
        for (int track = 0; track < tracks.length; track++) {
            hash.add(tracks[track]).add(seats[track]).add(from[track + 1] - from[track]);
            for (int one = from[track]; one < from[track + 1]; one++) {
                hash.add(nominees[one]).add(unit(one)).add(preference[one]);
            }
        }
        Map<String, Integer> byUnit = new TreeMap<>(input.unitCaps().byUnit());
        hash.add(input.unitCaps().standard().orElse(-1)).add(byUnit.size());
        byUnit.forEach((unit, cap) -> hash.add(unit).add(cap));
        return hash;
    }
}
