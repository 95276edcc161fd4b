package org.amur.webhook;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Committed transaction whose changes are still to be queued; see {@link WebhookOutbox}. */
@Entity
@Table(name = "webhook_transaction")
public class WebhookTransaction {

    @Id
    private String id;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "after_change")
    private long afterChange;

    protected WebhookTransaction() {
    }

    /** Continues after a change. */
    void continueAfter(long change) {
        afterChange = change;
    }

    OffsetDateTime getChangedAt() {
        return changedAt;
    }

    long getAfterChange() {
        return afterChange;
    }
}
