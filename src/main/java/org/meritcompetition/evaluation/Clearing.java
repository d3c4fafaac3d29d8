package org.meritcompetition.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.meritcompetition.vetting.ComparingIdentities;
import org.meritcompetition.vetting.Consulting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Right before the leading group decides: who passes every gate, and who has to wait. */
@Service
@Transactional
public class Clearing {

    private final QuotaSeats seats;
    private final Gates gates;
    private final Consulting consulting;
    private final ComparingIdentities identities;

    Clearing(QuotaSeats seats, Gates gates, Consulting consulting, ComparingIdentities identities) {
        this.seats = seats;
        this.gates = gates;
        this.consulting = consulting;
        this.identities = identities;
    }

    /** Runs every gate again over the list. */
    public Clearance again(String season) {
        gates.screenAgain(season);
        return asThingsStand(season);
    }

    /** The same from what the gates said last, to be shown. */
    @Transactional(readOnly = true)
    public Clearance asThingsStand(String season) {
        return clearance(season, gates::failingAsScreened);
    }

    /** Runs the gates again that stand open while the units are still at their dossiers. */
    public Clearance againBeforeDossiers(String season) {
        gates.screenAgain(season);
        return beforeDossiers(season);
    }

    /** The same as {@link #asThingsStand} while the units are still at their dossiers. */
    @Transactional(readOnly = true)
    public Clearance beforeDossiers(String season) {
        return clearance(season, gates::failingBeforeDossiers);
    }

    private Clearance clearance(
            String season, BiFunction<String, List<QuotaSeat>, Map<String, String>> failing) {
        var listed =
                seats.ofSeason(season).stream().filter(seat -> seat.status().isListed()).toList();
        var barred = failing.apply(season, listed);
        var keys = listed.stream().map(QuotaSeat::nominee).collect(Collectors.toSet());
        var deferred = new HashMap<>(consulting.unanswered(season));
        identities
                .openVetoes(season)
                .forEach(
                        (nominee, entry) ->
                                deferred.merge(
                                        nominee,
                                        "是否就是负面清单中的“%s”尚未核对，缓议。".formatted(entry),
                                        String::concat));
        deferred.keySet().retainAll(keys);
        return new Clearance(barred, deferred);
    }
}
