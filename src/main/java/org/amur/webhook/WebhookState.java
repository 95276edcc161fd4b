package org.amur.webhook;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Secrets of a {@link Webhook}, the pause after failures, and the lease of the node that sends to it. */
@Entity
@Table(name = "webhook_state")
public class WebhookState {

    /** Time for which a former secret still signs. */
    static final Duration FORMER = Duration.ofDays(1);
    /** Another node may send if the lease was not renewed for this time; longer than an attempt. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2),
            Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3));
    private static final Duration MAX_PAUSE = Duration.ofHours(6);
    private static final double JITTER = 0.1;

    @Id
    @Column(name = "webhook_id")
    private Long webhook;

    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private OffsetDateTime formerUntil;

    private int failures;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private OffsetDateTime claimedUntil;

    protected WebhookState() {
    }

    WebhookState(long webhook) {
        this.webhook = webhook;
    }

    /** Replaces the secret; the former one signs too for some time. */
    void renewSecret(String renewed, OffsetDateTime now) {
        formerSecret = secret;
        formerUntil = secret == null ? null : now.plus(FORMER);
        secret = renewed;
    }

    /** Returns the secrets that sign, the current one first. */
    List<String> secrets(OffsetDateTime now) {
        return formerUntil != null && now.isBefore(formerUntil) ? List.of(secret, formerSecret) : Stream.ofNullable(secret).toList();
    }

    void claim(String by, OffsetDateTime now) {
        claimedBy = by;
        claimedUntil = now.plus(LEASE);
    }

    boolean isClaimedBy(String by) {
        return by.equals(claimedBy);
    }

    /** Lets the next attempt begin at once. */
    void resume() {
        nextAt = null;
    }

    void succeed() {
        failures = 0;
        nextAt = null;
    }

    /**
     * Pauses after a failure, longer after each.
     *
     * @param asked  pause that the receiver asks for; null if none
     * @param chance random number from 0 to 1, by which webhooks are not all sent at once
     */
    void fail(Duration asked, OffsetDateTime now, double chance) {
        Duration pause = PAUSES.get(Math.min(failures, PAUSES.size() - 1));
        failures++;
        Duration longer = asked == null || asked.compareTo(pause) < 0 ? pause : asked.compareTo(MAX_PAUSE) < 0 ? asked : MAX_PAUSE;
        nextAt = now.plusNanos((long) (longer.toNanos() * (1 + JITTER * chance)));
    }

    boolean isDue(OffsetDateTime now) {
        return secret != null && (nextAt == null || !nextAt.isAfter(now));
    }

    Long getWebhook() {
        return webhook;
    }

    public boolean isSecretIssued() {
        return secret != null;
    }

    /** Returns the end of the former secret's use in UTC; null if there is none. */
    public OffsetDateTime getFormerUntil() {
        return utc(formerUntil);
    }

    /** Returns the number of consecutive failures. */
    public int getFailures() {
        return failures;
    }

    /** Returns the time of the next attempt in UTC; null without a failure. */
    public OffsetDateTime getNextAt() {
        return utc(nextAt);
    }

    private static OffsetDateTime utc(OffsetDateTime time) {
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
