package org.amur.lists.fetch;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.fetch.FetchReason;
import org.amur.jobs.DatabaseClock;
import org.amur.web.Texts;

/** Last result and next due time of a {@link ListSource}. */
@Entity
@Table(name = "list_source_state")
public class ListSourceState {

    @Id
    @Column(name = "list_source_id")
    private Long listSource;

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

    protected ListSourceState() {
    }

    ListSourceState(long listSource) {
        this.listSource = listSource;
    }

    /** Schedules after an edit; validators and hash are forgotten if the addresses changed. */
    void begin(OffsetDateTime next, boolean sameAddresses) {
        nextAt = next;
        failures = 0;
        if (!sameAddresses) {
            validators = null;
            sha256 = null;
        }
    }

    void recordFetch(FetchResult result, OffsetDateTime at) {
        fetchedAt = at;
        outcome = result.outcome();
        reason = result.reason();
        detail = result.detail();
        release = result.release() == null && !result.isFailed() ? release : result.release();
        failures = result.isFailed() ? failures + 1 : 0;
        validators = result.validators() == null ? validators : result.validators();
        sha256 = result.sha256() == null ? sha256 : result.sha256();
    }

    void recordImport(FetchResult result, OffsetDateTime at) {
        lookedAt = at;
        folderOutcome = result.outcome();
        folderReason = result.reason();
        folderDetail = result.detail();
        folderRelease = result.release();
    }

    void scheduleAt(OffsetDateTime at) {
        nextAt = at;
    }

    boolean isDue(OffsetDateTime now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    Long getListSource() {
        return listSource;
    }

    /** Returns the next fetch; null if there is none. */
    public OffsetDateTime getNextAt() {
        return nextAt;
    }

    /** Returns true if a node is fetching. */
    public boolean isUnderWay() {
        return claimedUntil != null && claimedUntil.isAfter(DatabaseClock.now());
    }

    /** Returns true if a node stopped during the fetch. */
    boolean isBrokenOff() {
        return claimedUntil != null && !isUnderWay();
    }

    /** Returns the last fetch; null if there was none. */
    public OffsetDateTime getFetchedAt() {
        return fetchedAt;
    }

    public FetchOutcome getOutcome() {
        return outcome;
    }

    /** Returns the reason for the failure as a sentence; empty if there is none. */
    public String getWhy() {
        return why(reason, detail);
    }

    /** Returns the id of the last release; null if there is none. */
    public Long getRelease() {
        return release;
    }

    /** Returns the number of consecutive failures. */
    public int getFailures() {
        return failures;
    }

    String validators() {
        return validators == null ? "" : validators;
    }

    String sha256() {
        return sha256;
    }

    /** Returns the last time a release was found in the folder; null if never. */
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
