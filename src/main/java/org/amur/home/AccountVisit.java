package org.amur.home;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Latest two days on which an account opened the home page. Without history. */
@Entity
@Table(name = "account_visit")
class AccountVisit {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "visited_at")
    private OffsetDateTime visitedAt;

    @Column(name = "previous_at")
    private OffsetDateTime previousAt;

    protected AccountVisit() {
    }

    AccountVisit(long accountId, OffsetDateTime now) {
        this.accountId = accountId;
        visitedAt = now;
    }

    boolean isOn(LocalDate day) {
        return utc(visitedAt).toLocalDate().equals(day);
    }

    /** Begins another visit if it is another day. */
    void begin(OffsetDateTime now) {
        if (!isOn(now.toLocalDate())) {
            previousAt = visitedAt;
            visitedAt = now;
        }
    }

    /** Returns the beginning of the previous visit; empty if there was none. */
    Optional<OffsetDateTime> previous() {
        return Optional.ofNullable(previousAt).map(AccountVisit::utc);
    }

    private static OffsetDateTime utc(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
