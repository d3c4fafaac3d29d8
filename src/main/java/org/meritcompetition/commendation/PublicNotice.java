package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 公示: one list for some working days. It carries names, units and tracks, as usual in public; what
 * a dossier says of a person never comes here.
 */
@Entity
class PublicNotice {

    /** One name on it. */
    @Embeddable
    record Entry(@Embedded Honouree honouree, @Column(name = "released") boolean isReleased) {}

    @Id private String key;
    private String season;
    private LocalDate publishedOn;
    private LocalDate endsOn;
    private Instant releasedAt;

    @ElementCollection
    @CollectionTable(name = "public_notice_entry", joinColumns = @JoinColumn(name = "notice"))
    private Set<Entry> entries = new HashSet<>();

    @Version private Integer version;

    protected PublicNotice() {}

    PublicNotice(
            String key,
            String season,
            LocalDate publishedOn,
            LocalDate endsOn,
            List<Honouree> list) {
        this.key = key;
        this.season = season;
        this.publishedOn = publishedOn;
        this.endsOn = endsOn;
        list.forEach(one -> entries.add(new Entry(one, false)));
    }

    /** 放行: nobody objected to them. */
    void releaseUnopposed(Instant at) {
        unless(releasedAt == null, "公示已经结束。");
        releasedAt = at;
        var released =
                entries.stream()
                        .map(entry -> new Entry(entry.honouree(), true))
                        .collect(Collectors.toSet());
        entries.clear();
        entries.addAll(released);
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    String season() {
        return season;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    List<Honouree> released() {
        return entries.stream()
                .filter(Entry::isReleased)
                .map(Entry::honouree)
                .sorted(Honouree.BY_LIST)
                .toList();
    }

    List<Honouree> list() {
        return entries.stream().map(Entry::honouree).sorted(Honouree.BY_LIST).toList();
    }
}
