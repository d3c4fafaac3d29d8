package org.meritcompetition.evidence;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.meritcompetition.season.plan.FileKind;

/** One version of one attached file: what it hangs on, as which material, who sent it and when. */
@Entity
public class Evidence {

    @Id private String id;
    private String season;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String subject;
    private String unit;
    private String track;
    private String material;
    private String name;
    private int number;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "file")
    private StoredFile file;

    private String uploadedBy;
    private Instant uploadedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected Evidence() {}

    Evidence(
            Subject on,
            String material,
            String name,
            int number,
            StoredFile file,
            String actor,
            Instant at) {
        this.id = UUID.randomUUID().toString();
        this.season = on.season();
        this.kind = on.kind();
        this.subject = on.key();
        this.unit = on.unit();
        this.track = on.track();
        this.material = material;
        this.name = name;
        this.number = number;
        this.file = file;
        this.uploadedBy = actor;
        this.uploadedAt = at;
    }

    void withdraw(String actor, Instant at) {
        unless(!isWithdrawn(), "这份附件已经撤下，请刷新页面。");
        withdrawnBy = actor;
        withdrawnAt = at;
    }

    public String id() {
        return id;
    }

    public String season() {
        return season;
    }

    public SubjectKind kind() {
        return kind;
    }

    /** Key of the project, report or nominee. */
    public String subject() {
        return subject;
    }

    public String unit() {
        return unit;
    }

    public String track() {
        return track;
    }

    public String material() {
        return material;
    }

    public String name() {
        return name;
    }

    /** Its version, from 1. */
    public int number() {
        return number;
    }

    public FileKind fileKind() {
        return file.kind();
    }

    public long size() {
        return file.size();
    }

    public String sha256() {
        return file.sha256();
    }

    public long crc32() {
        return file.crc32();
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
