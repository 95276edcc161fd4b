package org.amur.webhook;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.amur.fetch.FetchReason;

/**
 * Attempt to deliver a message.
 *
 * @param at         time of its end
 * @param status     HTTP status; null without a response
 * @param reason     for the lack of a response; null if there was one
 * @param retryAfter pause that the receiver asks for; null if none
 */
record WebhookAttempt(OffsetDateTime at, Integer status, FetchReason reason, Duration retryAfter, int millis) {

    private static final int FIRST = 200;
    private static final int LAST = 299;
    private static final int GONE = 410;

    /** Tells whether the receiver wants no messages any longer. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    boolean isSuccess() {
        return status != null && status >= FIRST && status <= LAST;
    }
}
