package org.amur.watch.digest;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.access.Sha256;

/**
 * What went last to an address that somebody wants notices sent to: whether it is theirs. It outlives the digest, so that nobody
 * has a stranger flooded with questions by ending it and asking anew.
 */
@Entity
@Table(name = "digest_question")
public class DigestQuestion {

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

    protected DigestQuestion() {
    }

    DigestQuestion(String account) {
        this.account = account;
    }

    void ask(String to, DigestRhythm often, String secret) {
        address = to;
        rhythm = often;
        askedAt = OffsetDateTime.now(ZoneOffset.UTC);
        confirmHash = Sha256.hex(secret);
    }

    boolean isJustAsked() {
        return askedAt != null && askedAt.plus(BETWEEN_ASKING).isAfter(OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** Whether the mail can still be answered. */
    boolean isOpen() {
        return confirmHash != null && askedAt.plus(CONFIRMABLE).isAfter(OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** It is answered, or needs no answer any more. */
    void close() {
        confirmHash = null;
    }

    /** No mail went anywhere. */
    void wasNotSent() {
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
