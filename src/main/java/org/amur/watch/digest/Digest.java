package org.amur.watch.digest;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody's notices go by mail to an address that was confirmed; of another one they want see {@link DigestQuestion}. */
@Entity
@Table(name = "digest")
public class Digest {

    static final int ADDRESS_LENGTH = 254;
    private static final int FIRST_PAUSE_MINUTES = 10;
    private static final int MOST_DOUBLED = 7;

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

    /** Goes to the address of the question from now on. */
    void confirm(DigestQuestion answered) {
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

    /** @param change the newest that was told; null if there was nothing to tell */
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
        nextAt = now().plusMinutes((long) FIRST_PAUSE_MINUTES << Math.min(failures - 1, MOST_DOUBLED));
        claimedUntil = null;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
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

    /** When one went last; null if none ever did. */
    public OffsetDateTime getSentAt() {
        return sentAt;
    }

    /** When one goes next, if there is something to tell. */
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
