package org.amur.lists.fetch;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.web.Texts;

/** How a {@link Supply} went last, and when it is its turn again. */
@Entity
@Table(name = "list_supply_state")
public class SupplyState {

    @Id
    @Column(name = "supply_id")
    private Long supply;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    @Column(name = "claimed_until")
    private OffsetDateTime claimedUntil;

    @Column(name = "fetched_at")
    private OffsetDateTime fetchedAt;

    @Enumerated(EnumType.STRING)
    private FetchOutcome outcome;

    @Enumerated(EnumType.STRING)
    private FetchReason reason;

    private String detail;

    @Column(name = "release_id")
    private Long release;

    private int failures;

    private String validators;

    private String sha256;

    @Column(name = "looked_at")
    private OffsetDateTime lookedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "folder_outcome")
    private FetchOutcome folderOutcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "folder_reason")
    private FetchReason folderReason;

    @Column(name = "folder_detail")
    private String folderDetail;

    @Column(name = "folder_release")
    private Long folderRelease;

    protected SupplyState() {
    }

    SupplyState(long supply) {
        this.supply = supply;
    }

    /** Other addresses, another rhythm: what was known of the files of before says nothing of these. */
    void begin(OffsetDateTime next, boolean sameAddresses) {
        nextAt = next;
        failures = 0;
        if (!sameAddresses) {
            validators = null;
            sha256 = null;
        }
    }

    void fetched(FetchResult result, OffsetDateTime at) {
        fetchedAt = at;
        outcome = result.outcome();
        reason = result.reason();
        detail = result.detail();
        release = result.release() == null && !result.isFailed() ? release : result.release();
        failures = result.isFailed() ? failures + 1 : 0;
        validators = result.validators() == null ? validators : result.validators();
        sha256 = result.sha256() == null ? sha256 : result.sha256();
    }

    void took(FetchResult result, OffsetDateTime at) {
        lookedAt = at;
        folderOutcome = result.outcome();
        folderReason = result.reason();
        folderDetail = result.detail();
        folderRelease = result.release();
    }

    void isNextAt(OffsetDateTime at) {
        nextAt = at;
    }

    boolean isDue(OffsetDateTime now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    Long getSupply() {
        return supply;
    }

    /** When the addresses are asked next; null if they are not. */
    public OffsetDateTime getNextAt() {
        return nextAt;
    }

    /** Whether a node is at work on it. */
    public boolean isUnderWay() {
        return claimedUntil != null && claimedUntil.isAfter(OffsetDateTime.now());
    }

    /** Whether a node was at work on it and ended before it was done. */
    boolean isBrokenOff() {
        return claimedUntil != null && !isUnderWay();
    }

    /** When the addresses were asked last; null if they never were. */
    public OffsetDateTime getFetchedAt() {
        return fetchedAt;
    }

    public FetchOutcome getOutcome() {
        return outcome;
    }

    /** Why it failed, as a sentence; empty if it did not. */
    public String getWhy() {
        return why(reason, detail);
    }

    /** The number of the release that it led to last; null if there is none. */
    public Long getRelease() {
        return release;
    }

    /** How often in a row it has failed. */
    public int getFailures() {
        return failures;
    }

    String validators() {
        return validators == null ? "" : validators;
    }

    String sha256() {
        return sha256;
    }

    /** When something was found in the folder last; null if nothing ever was. */
    public OffsetDateTime getLookedAt() {
        return lookedAt;
    }

    public FetchOutcome getFolderOutcome() {
        return folderOutcome;
    }

    public String getFolderWhy() {
        return why(folderReason, folderDetail);
    }

    public Long getFolderRelease() {
        return folderRelease;
    }

    private static String why(FetchReason reason, String detail) {
        return reason == null ? "" : Texts.get(reason.key(), (Object[]) detail.split("\n", -1));
    }
}
