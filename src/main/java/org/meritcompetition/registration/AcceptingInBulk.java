package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批量受理: the office sees number and names first; what it decides waits for the season's pause, and
 * until then another person of the office can recall it (domain §4.5).
 */
@Service
@Transactional
public class AcceptingInBulk {

    /** Message that ends the waiting. */
    public static final String RECALLED = "bulkAcceptanceRecalled";

    private static final String PROCESS = "bulk-acceptance";

    private final BulkAcceptances bulks;
    private final ProjectEntries entries;
    private final RecusingReviewers recusing;
    private final Seasons seasons;
    private final Instances instances;
    private final RegistrationMinutes minutes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptingInBulk(
            BulkAcceptances bulks,
            ProjectEntries entries,
            RecusingReviewers recusing,
            Seasons seasons,
            Instances instances,
            RegistrationMinutes minutes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bulks = bulks;
        this.entries = entries;
        this.recusing = recusing;
        this.seasons = seasons;
        this.instances = instances;
        this.minutes = minutes;
        this.events = events;
        this.clock = clock;
    }

    /** The entries that wait for the office and are in no bulk acceptance yet. */
    @Transactional(readOnly = true)
    public List<ProjectEntry> waiting(String season) {
        return untaken(season, entries.awaitingReview(season));
    }

    private List<ProjectEntry> untaken(String season, List<ProjectEntry> listed) {
        var taken = taken(season);
        return listed.stream().filter(entry -> !taken.contains(entry.key())).toList();
    }

    /** Of those that wait, what that person may accept. */
    @Transactional(readOnly = true)
    public BulkChoice choice(String season, String reader) {
        return openTo(reader, season, waiting(season));
    }

    /** What that person may accept of the same unit together with one entry. */
    @Transactional(readOnly = true)
    public List<ProjectEntry> besides(ProjectEntry entry, String reader) {
        var listed = entries.awaitingReview(entry.season(), entry.unit());
        return openTo(reader, entry.season(), untaken(entry.season(), listed)).open().stream()
                .filter(other -> !other.key().equals(entry.key()))
                .toList();
    }

    /**
     * Those chosen, to be shown with their number before anything is decided; from some of them the
     * person may have to keep away.
     */
    @Transactional(readOnly = true)
    public BulkChoice preview(String season, Collection<String> chosen, String reader) {
        var choice = openTo(reader, season, chosen(season, chosen));
        unless(!choice.open().isEmpty(), "所选的项目都与您有关，请回避，由其他人员受理。");
        return choice;
    }

    private BulkChoice openTo(String reader, String season, List<ProjectEntry> listed) {
        var open = recusing.open(season, reader, listed);
        return new BulkChoice(open, listed.size() - open.size());
    }

    private List<ProjectEntry> chosen(String season, Collection<String> chosen) {
        unless(!chosen.isEmpty(), "请至少选择一个项目。");
        var keys = new HashSet<>(chosen);
        var listed = waiting(season).stream().filter(entry -> keys.contains(entry.key())).toList();
        unless(listed.size() == keys.size(), "所选的项目中有的已由他人办理，请重新选择。");
        return listed;
    }

    /**
     * Decides on those chosen; it takes effect when the pause is over.
     *
     * @return its key
     */
    public String decide(String season, Collection<String> chosen, String actor) {
        var listed = chosen(season, chosen);
        unless(openTo(actor, season, listed).keptAway() == 0, "所选的项目中有的与您有关，请回避：请从选择中去掉，由其他人员受理。");
        var plan = seasons.plan(season);
        var now = clock.instant();
        var bulk =
                bulks.saveAndFlush(
                        new BulkAcceptance(
                                season,
                                bulks.findBySeason(season).size() + 1,
                                listed.stream().map(ProjectEntry::key).toList(),
                                actor,
                                now,
                                now.plus(Duration.ofMinutes(plan.eligibility().recallMinutes()))));
        minutes.of(
                season,
                bulk.key(),
                "批量受理%d个项目，待生效".formatted(listed.size()),
                new Decision(
                        actor,
                        now,
                        listed.stream().map(ProjectEntry::key).collect(Collectors.joining("、"))));
        instances.start(
                PROCESS, bulk.key(), Map.of("season", season, "division", plan.division().code()));
        events.publishEvent(
                new AcceptedInBulk(season, bulk.key(), actor, listed.size(), bulk.effectiveAt()));
        return bulk.key();
    }

    /** 撤回 by a second person of the office. */
    public void recall(String season, String key, String reason, String actor) {
        var bulk =
                bulks.findById(key)
                        .filter(found -> found.season().equals(season))
                        .orElseThrow(() -> new DomainRuleViolation("没有这次批量受理，请刷新页面后重试。"));
        unless(
                recusing.open(season, actor, named(bulk)).size() == bulk.entries().size(),
                "这次批量受理中有与您有关的项目，请回避，由竞赛办的其他人员撤回。");
        bulk.recall(reason, actor, clock.instant());
        minutes.of(season, key, "撤回批量受理", new Decision(actor, clock.instant(), reason));
        instances.tell(RECALLED, key);
    }

    /** When it can no longer be recalled. */
    @Transactional(readOnly = true)
    public Instant effectiveAt(String key) {
        return get(key).effectiveAt();
    }

    /** Who decided it. */
    @Transactional(readOnly = true)
    public String decidedBy(String key) {
        return get(key).decidedBy();
    }

    @Transactional(readOnly = true)
    public Instant decidedAt(String key) {
        return get(key).decidedAt();
    }

    /**
     * Those in it that nobody has decided on meanwhile, and from which who decided it has not had
     * to keep away since.
     */
    @Transactional(readOnly = true)
    public List<String> stillWaiting(String key) {
        var bulk = get(key);
        var waiting = named(bulk).stream().filter(entry -> entry.status().awaitsReview()).toList();
        return recusing.open(bulk.season(), bulk.decidedBy(), waiting).stream()
                .map(ProjectEntry::key)
                .toList();
    }

    /** Whether that person may recall it, as far as ties go. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(String reader, BulkSheet sheet) {
        var listed = sheet.entries();
        return listed.isEmpty()
                || recusing.open(listed.get(0).season(), reader, listed).size() == listed.size();
    }

    /** Those in it whose closing came during the pause: the office was not silent on them. */
    @Transactional(readOnly = true)
    public List<String> closedMeanwhile(String key) {
        var bulk = get(key);
        var closed =
                named(bulk).stream()
                        .filter(entry -> entry.status() == EntryStatus.PROVISIONAL)
                        .toList();
        return recusing.open(bulk.season(), bulk.decidedBy(), closed).stream()
                .map(ProjectEntry::key)
                .toList();
    }

    private List<ProjectEntry> named(BulkAcceptance bulk) {
        return entries.ofKeys(bulk.entries()).stream()
                .sorted(Comparator.comparing(ProjectEntry::key))
                .toList();
    }

    /**
     * It has taken effect.
     *
     * @param accepted those that it accepted
     * @param leftAlone why others were not that somebody still has to decide on
     */
    public void takeEffect(
            String key, Collection<String> accepted, Map<String, BulkSkip> leftAlone) {
        var bulk = get(key);
        var skipped = new LinkedHashMap<ProjectEntry, BulkSkip>();
        named(bulk).stream()
                .filter(entry -> !accepted.contains(entry.key()))
                .forEach(entry -> skipped.put(entry, why(entry, leftAlone)));
        bulk.takeEffect(
                skipped.entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().key(), Map.Entry::getValue)));
        var waiting =
                skipped.entrySet().stream()
                        .filter(it -> it.getValue().isStillWaiting())
                        .map(
                                it ->
                                        new BulkTookEffect.Skipped(
                                                it.getKey().key(),
                                                it.getKey().name(),
                                                it.getValue()))
                        .toList();
        minutes.byRule(
                bulk.season(),
                key,
                "批量受理生效：受理%d个，已另行办理%d个".formatted(accepted.size(), skipped.size() - waiting.size())
                        + (waiting.isEmpty() ? "" : "，仍待办理%d个".formatted(waiting.size())));
        events.publishEvent(new BulkTookEffect(bulk.season(), key, accepted.size(), waiting));
    }

    private static BulkSkip why(ProjectEntry entry, Map<String, BulkSkip> leftAlone) {
        return leftAlone.getOrDefault(
                entry.key(), entry.status().awaitsReview() ? BulkSkip.RECUSED : BulkSkip.DECIDED);
    }

    /** All of the season, the latest first. */
    @Transactional(readOnly = true)
    public List<BulkSheet> list(String season) {
        var all = bulks.findBySeason(season);
        var named =
                entries.ofKeys(all.stream().flatMap(it -> it.entries().stream()).toList()).stream()
                        .collect(Collectors.toMap(ProjectEntry::key, Function.identity()));
        return all.stream()
                .map(it -> it.sheet(it.entries().stream().map(named::get).toList()))
                .sorted(Comparator.comparing(BulkSheet::decidedAt).reversed())
                .toList();
    }

    private Set<String> taken(String season) {
        return bulks.findBySeason(season).stream()
                .filter(BulkAcceptance::isPending)
                .flatMap(it -> it.entries().stream())
                .collect(Collectors.toSet());
    }

    private BulkAcceptance get(String key) {
        return bulks.findById(key)
                .orElseThrow(() -> new IllegalStateException("No bulk acceptance " + key));
    }
}
