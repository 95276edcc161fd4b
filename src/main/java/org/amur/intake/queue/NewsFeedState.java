package org.amur.intake.queue;

import java.time.Duration;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.fetch.FetchReason;
import org.amur.jobs.DatabaseClock;
import org.amur.text.ShortText;
import org.amur.web.Texts;

/** Result of the last check of a {@link NewsFeed}, and time of the next. */
@Entity
@Table(name = "news_feed_state")
public class NewsFeedState {

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration MAX_PAUSE = Duration.ofDays(1);
    private static final Duration PAUSE_WITH_MORE = Duration.ofMinutes(5);
    private static final double JITTER = 0.1;
    private static final int MAX_DETAIL = 500;

    @Id
    @Column(name = "news_feed_id")
    private Long feed;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    @Column(name = "checked_at")
    private OffsetDateTime checkedAt;

    @Enumerated(EnumType.STRING)
    private FeedResult.Outcome outcome;

    @Enumerated(EnumType.STRING)
    private FetchReason reason;

    private String detail;

    private int added;

    private int failed;

    private int total;

    private int failures;

    private String etag;

    @Column(name = "last_modified")
    private String lastModified;

    protected NewsFeedState() {
    }

    NewsFeedState(long feed) {
        this.feed = feed;
    }

    /** Schedules after an edit; another address is read as if for the first time. */
    void begin(OffsetDateTime next, boolean sameAddress) {
        scheduleAt(next);
        failures = 0;
        if (!sameAddress) {
            etag = null;
            lastModified = null;
        }
    }

    /** @param at null for never */
    void scheduleAt(OffsetDateTime at) {
        nextAt = at;
    }

    /** Ends a check without a result. */
    void postpone(boolean enabled) {
        nextAt = enabled ? DatabaseClock.now().plus(PAUSE) : null;
    }

    /**
     * Records a check.
     *
     * @param chance random number from 0 to 1, by which feeds are not all checked at once
     */
    void record(FeedResult result, boolean enabled, OffsetDateTime now, double chance) {
        checkedAt = now;
        outcome = result.outcome();
        reason = result.reason();
        detail = result.detail() == null ? null : ShortText.to(result.detail(), MAX_DETAIL);
        added = result.added();
        failed = result.failed();
        total += result.added();
        failures = outcome == FeedResult.Outcome.FAILED ? failures + 1 : 0;
        etag = result.etag();
        lastModified = result.lastModified();
        nextAt = enabled ? now.plusSeconds((long) (pause(result).toSeconds() * (1 + JITTER * chance))) : null;
    }

    /** Returns the time to the next check, doubled with each failure. */
    private Duration pause(FeedResult result) {
        Duration pause = result.isMore() ? PAUSE_WITH_MORE : PAUSE.multipliedBy(1L << Math.min(failures, 10));
        Duration longer = result.pause() == null || result.pause().compareTo(pause) < 0 ? pause : result.pause();
        return longer.compareTo(MAX_PAUSE) < 0 ? longer : MAX_PAUSE;
    }

    /** Returns true if the feed is being checked or waits for it. */
    public boolean isUnderWay() {
        return nextAt != null && !nextAt.isAfter(DatabaseClock.now());
    }

    Long getFeed() {
        return feed;
    }

    /** Returns the time of the next check; null if the feed is paused. */
    public OffsetDateTime getNextAt() {
        return nextAt;
    }

    /** Returns the time of the last check; null if there was none. */
    public OffsetDateTime getCheckedAt() {
        return checkedAt;
    }

    /** Returns the result of the last check as a sentence; empty if there was none. */
    public String getResult() {
        return outcome == null ? "" : Texts.get("intake.feed.outcome." + outcome, added, failed);
    }

    public boolean isFailed() {
        return outcome == FeedResult.Outcome.FAILED;
    }

    /** Returns the reason for the failure as a sentence; empty if there was none. */
    public String getWhy() {
        return reason == null ? "" : Texts.get(reason.key(), (Object[]) detail.split("\n", -1));
    }

    /** Returns the number of articles that the feed has added to the queue. */
    public int getTotal() {
        return total;
    }

    /** Returns the number of consecutive failures. */
    public int getFailures() {
        return failures;
    }

    String etag() {
        return etag == null ? "" : etag;
    }

    String lastModified() {
        return lastModified == null ? "" : lastModified;
    }
}
