package org.meritcompetition.commendation;

import static org.meritcompetition.commendation.NoticeEntryState.FROZEN;
import static org.meritcompetition.commendation.NoticeEntryState.LISTED;
import static org.meritcompetition.commendation.NoticeEntryState.RELEASED;
import static org.meritcompetition.commendation.NoticeEntryState.STRUCK;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * 公示: one list for some working days, {@code cg-2024/notice/1}. It carries names, units and tracks,
 * as usual in public; what a dossier says of a person never comes here.
 */
@Entity
class PublicNotice {

    /** One name on it. */
    @Embeddable
    record Entry(
            @Embedded Honouree honouree, @Enumerated(EnumType.STRING) NoticeEntryState state) {}

    @Id private String key;
    private String season;
    private int number;
    private LocalDate publishedOn;
    private LocalDate endsOn;
    private Instant releasedAt;

    @ElementCollection
    @CollectionTable(name = "public_notice_entry", joinColumns = @JoinColumn(name = "notice"))
    private Set<Entry> entries = new HashSet<>();

    @Version private Integer version;

    protected PublicNotice() {}

    /** A list that is still to be published. */
    PublicNotice(String season, int number, List<Honouree> list) {
        this.key = keyOf(season, number);
        this.season = season;
        this.number = number;
        list.forEach(one -> entries.add(new Entry(one, LISTED)));
    }

    static String keyOf(String season, int number) {
        return "%s/notice/%d".formatted(season, number);
    }

    void publish(LocalDate today, LocalDate lastDay) {
        unless(publishedOn == null, "这份名单已经公示。");
        publishedOn = today;
        endsOn = lastDay;
    }

    /** 冻结: somebody objected in time. */
    void freeze(String nominee) {
        unless(!isReleased(), "公示已经结束，不再受理异议。");
        change(nominee, was -> was == LISTED ? FROZEN : was);
    }

    /** The objection was dismissed: this one is where the others are by now. */
    void unfreeze(String nominee) {
        change(nominee, was -> was == FROZEN ? isReleased() ? RELEASED : LISTED : was);
    }

    /** The objection was upheld. */
    void strike(String nominee) {
        change(nominee, was -> STRUCK);
    }

    /** 放行: nobody objected to them. */
    void releaseUnopposed(Instant at) {
        unless(!isReleased(), "公示已经结束。");
        releasedAt = at;
        replace(it -> it.state() == LISTED ? new Entry(it.honouree(), RELEASED) : it);
    }

    Honouree honouree(String nominee) {
        return entry(nominee).honouree();
    }

    private void change(String nominee, UnaryOperator<NoticeEntryState> next) {
        unless(entry(nominee) != null, "公示名单中没有这一人选，请刷新后重新选择。");
        replace(
                it ->
                        it.honouree().nominee().equals(nominee)
                                ? new Entry(it.honouree(), next.apply(it.state()))
                                : it);
    }

    private void replace(UnaryOperator<Entry> next) {
        var replaced = entries.stream().map(next).collect(Collectors.toSet());
        entries.retainAll(replaced);
        entries.addAll(replaced);
    }

    private Entry entry(String nominee) {
        return entries.stream()
                .filter(it -> it.honouree().nominee().equals(nominee))
                .findFirst()
                .orElse(null);
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    /** Whether the public reads it on that day. */
    boolean isOpen(LocalDate today) {
        return publishedOn != null && !isReleased() && !today.isAfter(endsOn);
    }

    String key() {
        return key;
    }

    String season() {
        return season;
    }

    int number() {
        return number;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    List<Honouree> released() {
        return entries().stream()
                .filter(it -> it.state() == RELEASED)
                .map(Entry::honouree)
                .toList();
    }

    /** In the order of lists. */
    List<Entry> entries() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::honouree, Honouree.BY_LIST))
                .toList();
    }
}
