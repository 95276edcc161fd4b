package org.amur.watch.digest;

import java.time.Duration;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.access.Sha256;
import org.amur.jobs.DatabaseClock;

/**
 * Confirmation request sent to an address. It survives the digest, so that no one can flood a stranger's address by
 * ending and requesting it again.
 */
@Entity
@Table(name = "digest_question")
public class DigestRequest {

    private static final Duration CONFIRMABLE = Duration.ofDays(2);
    private static final Duration BETWEEN_ASKING = Duration.ofMinutes(2);

    @Id
    private String account;

    private String address;

    @Enumerated(EnumType.STRING)
    private DigestRhythm rhythm;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "confirm_hash")
    private String confirmHash;

    protected DigestRequest() {
    }

    DigestRequest(String account) {
        this.account = account;
    }

    void ask(String to, DigestRhythm often, String secret) {
        address = to;
        rhythm = often;
        askedAt = DatabaseClock.now();
        confirmHash = Sha256.hex(secret);
    }

    boolean isJustAsked() {
        return askedAt != null && askedAt.plus(BETWEEN_ASKING).isAfter(DatabaseClock.now());
    }

    /** Returns true if the mail can still be answered. */
    boolean isOpen() {
        return confirmHash != null && askedAt.plus(CONFIRMABLE).isAfter(DatabaseClock.now());
    }

    /** Closes the request, answered or not needed. */
    void close() {
        confirmHash = null;
    }

    /** Records that no mail was sent. */
    void markNotSent() {
        close();
        askedAt = null;
    }

    String getAccount() {
        return account;
    }

    public String getAddress() {
        return address;
    }

    DigestRhythm getRhythm() {
        return rhythm;
    }
}
