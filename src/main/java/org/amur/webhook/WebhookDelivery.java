package org.amur.webhook;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.fetch.FetchReason;
import org.amur.history.RecordChange;
import org.amur.web.Texts;

/** Message to a webhook about one change, or a test, with its last attempt. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

    /** Time after which a delivery has failed for good. */
    static final Duration MAX_AGE = Duration.ofDays(1);

    /** State of a delivery. */
    public enum State {
        WAITING, DELIVERED, FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "webhook_id")
    private long webhook;

    @Column(name = "change_id")
    private Long change;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "queued_at")
    private OffsetDateTime queuedAt;

    private int attempts;

    @Column(name = "attempted_at")
    private OffsetDateTime attemptedAt;

    private Integer status;

    @Enumerated(EnumType.STRING)
    private FetchReason reason;

    private Integer millis;

    protected WebhookDelivery() {
    }

    WebhookDelivery(long webhook, RecordChange change, OffsetDateTime now) {
        this.webhook = webhook;
        this.change = change.getId();
        changedAt = change.getAt();
        queuedAt = now;
    }

    /** Creates a test. */
    WebhookDelivery(long webhook, OffsetDateTime now) {
        this.webhook = webhook;
        changedAt = now;
        queuedAt = now;
    }

    /** Records an attempt. A test has one; a change has failed for good after a day, or when its receiver is gone. */
    void attempt(WebhookAttempt attempt) {
        attempts++;
        attemptedAt = attempt.at();
        status = attempt.status();
        reason = attempt.reason();
        millis = attempt.millis();
        if (attempt.isSuccess()) {
            state = State.DELIVERED;
        } else if (isTest() || attempt.isGone() || !attempt.at().isBefore(queuedAt.plus(MAX_AGE))) {
            state = State.FAILED;
        }
    }

    /** Queues it once more, as if it were new. */
    void requeue(OffsetDateTime now) {
        state = State.WAITING;
        queuedAt = now;
    }

    public Long getId() {
        return id;
    }

    /** Returns the id of the message, the same in all attempts. */
    public String getMessageId() {
        return "msg_" + id;
    }

    Long getChange() {
        return change;
    }

    public boolean isTest() {
        return change == null;
    }

    OffsetDateTime getChangedAt() {
        return changedAt;
    }

    public State getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    /** Returns the time of the last attempt in UTC; null if there was none. */
    public OffsetDateTime getAttemptedAt() {
        return attemptedAt == null ? null : attemptedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the result of the last attempt as a text: its status, or why there is none; empty if there was no attempt. */
    public String getResult() {
        return reason != null
                ? Texts.get("webhook.reason." + reason)
                : status == null ? "" : Texts.get("webhook.status", String.valueOf(status));
    }

    /** Returns the duration of the last attempt in milliseconds; null if there was none. */
    public Integer getMillis() {
        return millis;
    }
}
