package org.meritcompetition.recusal;

import static org.meritcompetition.shared.DomainRuleViolation.unless;
import static org.meritcompetition.shared.WrittenName.areSame;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * 回避关系 as a person declared it, {@code cg/tie/7}: to a unit, to somebody by name, or to both at
 * once, which is somebody of that unit.
 */
@Entity
public class Tie {

    @Id private String key;
    private String division;
    private String account;
    private String unit;
    private String candidate;
    private String kind;
    private Instant declaredAt;
    private String liftedBy;
    private Instant liftedAt;
    private String liftReason;
    @Version private Integer version;

    protected Tie() {}

    Tie(String division, int number, String account, TieDraft draft, Instant at) {
        this.key = "%s/tie/%d".formatted(division, number);
        this.division = division;
        this.account = account;
        this.unit = draft.unit();
        this.candidate = draft.candidate();
        this.kind = draft.kind();
        this.declaredAt = at;
    }

    void lift(String reason, String actor, Instant at) {
        unless(stands(), "这项回避关系已经解除，请刷新页面。");
        unless(reason != null, "解除回避关系须写明理由。");
        unless(!actor.equals(account), "回避关系须由竞赛办的其他人员解除，不能自行解除。");
        liftedBy = actor;
        liftedAt = at;
        liftReason = reason;
    }

    boolean binds(Concerned concerned) {
        return stands()
                && (unit == null || unit.equals(concerned.unit()))
                && (candidate == null || areSame(candidate, concerned.name()));
    }

    public boolean stands() {
        return liftedAt == null;
    }

    public String key() {
        return key;
    }

    public String account() {
        return account;
    }

    /** Code of the unit, {@code null} where a name alone was declared. */
    public String unit() {
        return unit;
    }

    /** Name of the candidate, {@code null} where the whole unit was declared. */
    public String candidate() {
        return candidate;
    }

    /** What ties them, e.g. 近亲属. */
    public String kind() {
        return kind;
    }
}
