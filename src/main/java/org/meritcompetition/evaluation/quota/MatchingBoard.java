package org.meritcompetition.evaluation.quota;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        units = input.units().stream().sorted().toArray(String[]::new);
        caps = Arrays.stream(units).mapToInt(unit -> input.unitCaps().of(unit).orElse(0)).toArray();
        int size = input.nominees().size();
        from = new int[tracks.length + 1];
        nominees = new String[size];
        trackOf = new int[size];
        unitOf = new int[size];
        preference = new int[size];
    }

    /**
     * Lays the input out.
     *
     * @throws QuotaInputFault with all of its faults
     */
    static MatchingBoard of(MatchingInput input) {
        Optional<MatchingBoard> board = layOut(input);
        QuotaInputFault.unlessEmpty(MatchingCheck.faults(input, board.isPresent()));
        return board.orElseThrow();
    }

    /**
     * Lays the input out in one go; empty where nominees and lists do not fit together, so that
     * somebody has to look for the faults.
     */
    static Optional<MatchingBoard> layOut(MatchingInput input) {
        MatchingBoard board = new MatchingBoard(input);
        return board.fits(input) ? Optional.of(board) : Optional.empty();
    }

    /** What is known of the nominees of a list, by their places in it. */
    interface Listed {

        /** The unit; {@code null} where the nominee is unknown. */
        String unit(int index);

        int preference(int index);

        static Listed of(List<String> list, Map<String, Nominee> nominees) {
            if (list instanceof NomineeTable.Ids ids && ids.isOf(nominees)) {
                return ids;
            }
            return new Listed() {
                @Override
                public String unit(int index) {
                    Nominee nominee = nominees.get(list.get(index));
                    return nominee == null ? null : nominee.unit();
                }

                @Override
                public int preference(int index) {
                    return nominees.get(list.get(index)).preference();
                }
            };
        }
    }

    /** Each nominee stands once: its place in its unit's own order can be taken only once. */
    private boolean fits(MatchingInput input) {
        if (!input.seats().keySet().containsAll(input.nominations().keySet())) {
            return false;
        }
        Map<String, Integer> unitNumbers = new HashMap<>();
        for (String unit : units) {
            unitNumbers.put(unit, unitNumbers.size());
        }
        Preferences taken = new Preferences(units.length, nominees.length);
        int at = 0;
        for (int track = 0; track < tracks.length; track++) {
            List<String> list = input.nominations().getOrDefault(tracks[track], List.of());
            if (at + list.size() > nominees.length) {
                return false;
            }
            Listed listed = Listed.of(list, input.nominees());
            for (int i = 0; i < list.size(); i++, at++) {
                String unit = listed.unit(i);
                if (unit == null) {
                    return false;
                }
                nominees[at] = list.get(i);
                trackOf[at] = track;
                unitOf[at] = unitNumbers.get(unit);
                preference[at] = listed.preference(i);
                if (!taken.take(unitOf[at], preference[at])) {
                    return false;
                }
            }
            from[track + 1] = at;
        }
        return at == nominees.length;
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
        return input.floor() == 0 ? hash : hash.add("floor").add(input.floor());
    }
}
