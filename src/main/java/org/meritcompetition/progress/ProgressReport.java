package org.meritcompetition.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A report as it was sent; it is written once. */
@Entity
public class ProgressReport {

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String track;
    private String entry;
    private String period;
    @Embedded private ReportContent content;
    private boolean copied;
    private String sentBy;
    private Instant sentAt;

    protected ProgressReport() {}

    ProgressReport(
            ReportDue due, ReportContent content, boolean copied, String sentBy, Instant sentAt) {
        this.key = due.key();
        this.season = due.season();
        this.track = due.track();
        this.entry = due.entry();
        this.period = due.period();
        this.content = content;
        this.copied = copied;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    public String key() {
        return key;
    }

    public String entry() {
        return entry;
    }

    public String period() {
        return period;
    }

    public ReportContent content() {
        return content;
    }

    /** Whether some of its text was taken over from the period before. */
    public boolean isCopied() {
        return copied;
    }

    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
