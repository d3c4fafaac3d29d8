package org.meritcompetition.organisation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * A person is away for some days, both included, and a deputy has the person's roles meanwhile
 * (代理), {@code cg/absence/huangpu-liaison/1}.
 */
@Entity
public class Absence {

    @Id private String key;
    @Version private Integer version;
    private String account;
    private String deputy;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private AbsenceState state = AbsenceState.PLANNED;

    private String announcedBy;
    private Instant announcedAt;

    @ElementCollection
    @CollectionTable(name = "absence_task", joinColumns = @JoinColumn(name = "absence"))
    @Column(name = "task")
    private Set<String> passedTasks = new HashSet<>();

    protected Absence() {}

    Absence(
            String key,
            String account,
            String deputy,
            LocalDate firstDay,
            LocalDate lastDay,
            String announcedBy,
            Instant announcedAt) {
        unless(!lastDay.isBefore(firstDay), "结束日期早于开始日期，请核对。");
        this.key = key;
        this.account = account;
        this.deputy = deputy;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.announcedBy = announcedBy;
        this.announcedAt = announcedAt;
    }

    void begin() {
        unless(state == AbsenceState.PLANNED, "这次离岗%s，不能开始。", state.label());
        state = AbsenceState.RUNNING;
    }

    /** Which tasks went to the deputy, to come back. */
    void passed(Set<String> tasks) {
        passedTasks.addAll(tasks);
    }

    /** Over, or cancelled where it had not begun. */
    void end() {
        unless(isPending(), "这次离岗%s，不能结束。", state.label());
        state = state == AbsenceState.PLANNED ? AbsenceState.CANCELLED : AbsenceState.OVER;
    }

    public boolean isPending() {
        return state == AbsenceState.PLANNED || state == AbsenceState.RUNNING;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && !from.isAfter(lastDay);
    }

    Set<String> passedTasks() {
        return Set.copyOf(passedTasks);
    }

    public String key() {
        return key;
    }

    public String account() {
        return account;
    }

    public String deputy() {
        return deputy;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public AbsenceState state() {
        return state;
    }
}
