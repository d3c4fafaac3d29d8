package org.meritcompetition.countersigning;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.engine.People;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Clearance;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.LeadingGroupPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The members of the leading group vote, each once and unseen by the others, on every 正式 and every
 * 备选 who may succeed. A silent member is recorded and holds nobody up, as long as enough vote.
 */
@Service
@Transactional
public class Countersigning {

    private final Countersignatures signatures;
    private final AllocatingQuotas quotas;
    private final Clearing clearing;
    private final Recusals recusals;
    private final Seasons seasons;
    private final People people;
    private final CountersigningMinutes minutes;
    private final Clock clock;

    Countersigning(
            Countersignatures signatures,
            AllocatingQuotas quotas,
            Clearing clearing,
            Recusals recusals,
            Seasons seasons,
            People people,
            CountersigningMinutes minutes,
            Clock clock) {
        this.signatures = signatures;
        this.quotas = quotas;
        this.clearing = clearing;
        this.recusals = recusals;
        this.seasons = seasons;
        this.people = people;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** 正式 and 备选, in the order of the list. */
    @Transactional(readOnly = true)
    public List<Seat> list(String season) {
        return quotas.seats(season);
    }

    /** What stands against deciding on them now. */
    @Transactional(readOnly = true)
    public Clearance clearance(String season) {
        return clearing.asThingsStand(season);
    }

    /** Keys of those on whom the account has no vote: the own name, the own unit, a tie. */
    @Transactional(readOnly = true)
    public Set<String> barredFrom(String season, String account) {
        var seats = quotas.seats(season);
        var barred =
                recusals.barredFrom(
                        season, account, seats.stream().map(Countersigning::concerned).toList());
        return seats.stream()
                .filter(seat -> barred.contains(concerned(seat)))
                .map(Seat::nominee)
                .collect(Collectors.toSet());
    }

    /** The member's vote on the whole list, once and for all. */
    public void cast(String season, String seat, Ballot ballot, String actor) {
        var listed =
                quotas.seats(season).stream()
                        .map(Seat::nominee)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        var named = new HashSet<>(ballot.against());
        named.addAll(ballot.abstained());
        unless(listed.containsAll(named), "所选的人选不在名单中，请刷新后重新选择。");
        unless(Collections.disjoint(ballot.against(), ballot.abstained()), "同一人选不能既不同意又弃权，请二选一。");
        unless(ballot.against().isEmpty() || ballot.opinion() != null, "有不同意的，请写明意见。");
        var barred = barredFrom(season, actor);
        unless(Collections.disjoint(named, barred), "您与所选人选或其单位有关，应当回避，不能对其表决，请从选择中去掉。");
        var all = signatures.findBySeason(season);
        unless(all.stream().noneMatch(it -> actor.equals(it.castBy())), "您已经表决，每人只有一票。");
        var voices = new LinkedHashMap<String, Voice>();
        listed.forEach(it -> voices.put(it, barred.contains(it) ? Voice.RECUSED : ballot.on(it)));
        var signature = find(season, seat);
        signature.cast(voices, ballot.opinion(), actor, people.nameOf(actor), clock.instant());
        signatures.saveAndFlush(signature);
        minutes.cast(season, signature);
    }

    /** The closing has passed without a vote from that seat. */
    public void recordSilence(String season, String seat) {
        var signature = find(season, seat);
        signature.silentAt(clock.instant(), seated(season, seat));
        signatures.saveAndFlush(signature);
        minutes.silent(season, signature);
    }

    /** The seats that have not voted; none where there is nobody to vote on. */
    @Transactional(readOnly = true)
    public List<String> openSeats(String season) {
        if (quotas.seats(season).isEmpty()) {
            return List.of();
        }
        var cast =
                signatures.findBySeason(season).stream()
                        .filter(Countersignature::isCast)
                        .map(Countersignature::seat)
                        .collect(Collectors.toSet());
        return group(season).seats().stream().filter(seat -> !cast.contains(seat)).toList();
    }

    /** Whether as many have voted as the season asks for. */
    @Transactional(readOnly = true)
    public boolean isQuorate(String season) {
        var group = group(season);
        return quotas.seats(season).isEmpty()
                || group.seats().size() - openSeats(season).size() >= group.quorum();
    }

    /** How the members stand to each of the list, by key; for the chair, once all is said. */
    @Transactional(readOnly = true)
    public Map<String, Tally> tallies(String season) {
        var group = group(season);
        var said = signatures.findBySeason(season);
        return quotas.seats(season).stream()
                .map(Seat::nominee)
                .collect(Collectors.toMap(Function.identity(), it -> tally(it, said, group)));
    }

    /** The members' words, in the order of their seats. */
    @Transactional(readOnly = true)
    public List<Countersignature> said(String season) {
        return signatures.findBySeason(season).stream()
                .sorted(Comparator.comparingInt(it -> Integer.parseInt(it.seat())))
                .toList();
    }

    /** Enters every single vote in the record, now that the chair has concluded. */
    public void disclose(String season) {
        said(season).stream()
                .filter(Countersignature::isCast)
                .forEach(
                        one ->
                                new TreeMap<>(one.voices())
                                        .forEach(
                                                (nominee, voice) ->
                                                        minutes.voted(
                                                                season,
                                                                nominee,
                                                                voice,
                                                                one.castBy(),
                                                                voice == Voice.AGAINST
                                                                        ? one.opinion()
                                                                        : null)));
    }

    private static Tally tally(
            String nominee, List<Countersignature> said, LeadingGroupPlan group) {
        var counts = new java.util.EnumMap<Voice, Integer>(Voice.class);
        said.forEach(one -> one.on(nominee).ifPresent(it -> counts.merge(it, 1, Integer::sum)));
        var spoken = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                counts.getOrDefault(Voice.AGREED, 0),
                counts.getOrDefault(Voice.AGAINST, 0),
                counts.getOrDefault(Voice.ABSTAINED, 0),
                counts.getOrDefault(Voice.RECUSED, 0),
                group.seats().size() - spoken,
                group.majority());
    }

    private Countersignature find(String season, String seat) {
        return signatures
                .findById(Countersignature.keyOf(season, seat))
                .orElseGet(() -> new Countersignature(season, seat));
    }

    /** The one who has the seat now; without one, what the season's file calls it. */
    private String seated(String season, String seat) {
        var division = seasons.plan(season).division().code();
        var here = people.membersOf(Group.memberOfLeadingGroup(division, seat));
        return here.size() == 1 ? people.nameOf(here.iterator().next()) : group(season).name(seat);
    }

    private LeadingGroupPlan group(String season) {
        return seasons.plan(season).evaluation().leadingGroup();
    }

    private static Concerned concerned(Seat seat) {
        return new Concerned(seat.unit(), seat.candidate());
    }
}
