package org.meritcompetition.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.identity.Identity;

/**
 * 先进推荐申报: one candidate in one track, tied to an accepted project of the unit, in the unit's own
 * order.
 */
@Entity
public class AwardApplication {

    @Id private String key;
    private String season;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String track;
    private String unit;
    private String entry;
    private String candidate;
    private int ordinal;
    private int preference;
    private String deeds;
    private String post;
    private String born;
    private String newMerit;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private Boolean eligible;
    private String filedBy;
    private Instant filedAt;

    @ElementCollection
    @CollectionTable(
            name = "award_application_screening",
            joinColumns = @JoinColumn(name = "application"))
    private Set<Finding> findings = new HashSet<>();

    @Version private Integer version;

    protected AwardApplication() {}

    AwardApplication(
            CandidatePlace place,
            Candidacy candidacy,
            int preference,
            ApplicationStatus status,
            String filedBy,
            Instant at) {
        this.key = place.key();
        this.season = place.season();
        this.category = place.category();
        this.track = place.track();
        this.unit = place.unit();
        this.ordinal = place.ordinal();
        this.entry = candidacy.entry();
        this.candidate = candidacy.candidate();
        this.deeds = candidacy.deeds();
        this.post = candidacy.post();
        this.born = candidacy.born();
        this.newMerit = candidacy.newMerit();
        this.preference = preference;
        this.status = status;
        this.filedBy = filedBy;
        this.filedAt = at;
    }

    void takeBack() {
        DomainRuleViolation.unless(status == ApplicationStatus.FILED, "“%s”已经审签，不能再撤回。", candidate);
        status = ApplicationStatus.TAKEN_BACK;
    }

    void handIn(boolean signed) {
        if (status == ApplicationStatus.FILED) {
            status = signed ? ApplicationStatus.SIGNED : ApplicationStatus.UNSIGNED;
        }
    }

    /**
     * Keeps what the rules say.
     *
     * @return whether that is news: it fails now, or passes after it had failed
     */
    boolean screen(List<Finding> outcome) {
        var passed = !Boolean.FALSE.equals(eligible);
        findings.retainAll(Set.copyOf(outcome));
        findings.addAll(outcome);
        eligible = outcome.stream().noneMatch(Finding::isRefusal);
        return passed != eligible;
    }

    public String key() {
        return key;
    }

    public String season() {
        return season;
    }

    public AwardCategory category() {
        return category;
    }

    public String track() {
        return track;
    }

    public String unit() {
        return unit;
    }

    /** Key of the project whose work is recommended. */
    public String entry() {
        return entry;
    }

    /** Name of the team or of the participant. */
    public String candidate() {
        return candidate;
    }

    /** Of a participant who shares the name with another one, {@code null} for all others. */
    String post() {
        return post;
    }

    /** The name, with what tells the candidate from a namesake. */
    public String named() {
        return post == null ? candidate : "%s（%s）".formatted(candidate, post);
    }

    int ordinal() {
        return ordinal;
    }

    /** The unit's own order within the category, 1 first; no two of a unit alike. */
    public int preference() {
        return preference;
    }

    /** Year and month of birth, {@code null} where it was not given. */
    String born() {
        return born;
    }

    /** The dossier says so. */
    void bornIn(String month) {
        born = month;
    }

    Identity who() {
        return new Identity(category, candidate, unit, born);
    }

    /** What is new since the same honour was given before, {@code null} for nothing. */
    String newMerit() {
        return newMerit;
    }

    public String deeds() {
        return deeds;
    }

    public ApplicationStatus status() {
        return status;
    }

    /** Handed in, so that it is screened. */
    public boolean isStanding() {
        return ApplicationStatus.STANDING.contains(status);
    }

    /** Screened, and every rule was met. */
    public boolean isEligible() {
        return isStanding() && Boolean.TRUE.equals(eligible);
    }

    /** Why it is not eligible, empty if it is. */
    public String refusal() {
        return said(Finding::isRefusal);
    }

    /** A line for each rule that refuses it, as the unit reads it. */
    String refusalForUnit() {
        return findings.stream()
                .filter(Finding::isRefusal)
                .sorted(Comparator.comparing(Finding::rule))
                .map(Finding::forUnit)
                .collect(Collectors.joining("\n"));
    }

    /** What a person should look at although it is eligible, empty if there is nothing. */
    public String flag() {
        return said(Finding::isFlag);
    }

    private String said(Predicate<Finding> kind) {
        return findings.stream()
                .filter(kind)
                .sorted(Comparator.comparing(Finding::rule))
                .map(Finding::sentence)
                .collect(Collectors.joining());
    }

    /** What the rules said, in no order. */
    public Set<Finding> findings() {
        return Set.copyOf(findings);
    }
}
