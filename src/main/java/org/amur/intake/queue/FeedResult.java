package org.amur.intake.queue;

import java.time.Duration;

import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.web.RefusedException;

/**
 * Result of one check of a feed.
 *
 * @param reason for a failure; null if there was none
 * @param detail arguments of the message, one a line
 * @param added number of new articles
 * @param failed number of articles that could not be read
 * @param isMore whether articles are left for the next check
 * @param pause least time to the next check; null if the server states none
 * @param etag ETag header, empty to read the feed again
 * @param lastModified Last-Modified header, empty to read the feed again
 */
record FeedResult(
        Outcome outcome,
        FetchReason reason,
        String detail,
        int added,
        int failed,
        boolean isMore,
        Duration pause,
        String etag,
        String lastModified) {

    /** Kind of result; each has a text {@code intake.feed.outcome.<name>}. */
    enum Outcome {
        READ, UNCHANGED, FAILED
    }

    static FeedResult read(int added, int failed, boolean isMore, Duration pause, String etag, String lastModified) {
        return new FeedResult(Outcome.READ, null, null, added, failed, isMore, pause, etag, lastModified);
    }

    static FeedResult unchanged(String etag, String lastModified) {
        return new FeedResult(Outcome.UNCHANGED, null, null, 0, 0, false, null, etag, lastModified);
    }

    static FeedResult failed(FetchException why) {
        return new FeedResult(Outcome.FAILED, why.getReason(), why.getDetail(), 0, 0, false, why.getRetryAfter().orElse(null), "", "");
    }

    /** @throws RefusedException with the reason, if the feed was not read */
    void failIfFailed() {
        if (outcome == Outcome.FAILED) {
            throw new RefusedException(null, reason.key(), detail.split("\n", -1));
        }
    }
}
