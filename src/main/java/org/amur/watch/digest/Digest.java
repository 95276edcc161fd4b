package org.amur.watch.digest;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.jobs.DatabaseClock;

/** Email digest of an account's notices to a confirmed address; {@link DigestRequest} holds an unconfirmed one. */
@Entity
@Table(name = "digest")
public class Digest {

    static final int ADDRESS_LENGTH = 254;
    private static final int FIRST_PAUSE_MINUTES = 10;
    private static final int MAX_DOUBLED = 7;

    @Id
    private String account;

    private String address;

    @Enumerated(EnumType.STRING)
    private DigestRhythm rhythm;

    @Column(name = "confirmed_at")
    private OffsetDateTime confirmedAt;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    @Column(name = "claimed_until")
    private OffsetDateTime claimedUntil;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    @Column(name = "sent_change")
    private Long sentChange;

    private int failures;

    protected Digest() {
    }

    Digest(String account) {
        this.account = account;
    }

    /** Switches to the confirmed address. */
    void confirm(DigestRequest answered) {
        address = answered.getAddress();
        rhythm = answered.getRhythm();
        confirmedAt = now();
        nextAt = rhythm.next(now());
        failures = 0;
    }

    void goes(DigestRhythm often) {
        rhythm = often;
        nextAt = often.next(now());
    }

    /** @param change newest change sent; null if there was none */
    void sent(Long change) {
        if (change != null) {
            sentAt = now();
            sentChange = change;
        }
        failures = 0;
        nextAt = rhythm.next(now());
        claimedUntil = null;
    }

    void failed() {
        failures++;
        nextAt = now().plusMinutes((long) FIRST_PAUSE_MINUTES << Math.min(failures - 1, MAX_DOUBLED));
        claimedUntil = null;
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }

    String getAccount() {
        return account;
    }

    public String getAddress() {
        return address;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    public DigestRhythm getRhythm() {
        return rhythm;
    }

    /** Returns the time of the next digest, if there are notices. */
    public OffsetDateTime getNextAt() {
        return nextAt;
    }

    Long getSentChange() {
        return sentChange;
    }

    public int getFailures() {
        return failures;
    }
}
