package org.meritcompetition.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What was changed about a contact, in one Chinese sentence. */
@Entity
public class ContactChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String account;
    private String what;
    private String changedBy;
    private Instant changedAt;

    protected ContactChange() {}

    ContactChange(String account, String what, String changedBy, Instant changedAt) {
        this.account = account;
        this.what = what;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public String what() {
        return what;
    }

    /** The account that changed it. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
