package org.amur.fetch;

import java.time.Duration;
import java.util.Optional;

/** Thrown if a file cannot be fetched from an address or a folder. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FetchReason reason;
    private final String place;
    private final String detail;
    private final Duration retryAfter;

    /** @param place host or file name: a whole address may contain a secret */
    public FetchException(FetchReason reason, String place, Object detail) {
        this(reason, place, detail, null);
    }

    /** @param retryAfter time after which the server allows another request; null if it states none */
    FetchException(FetchReason reason, String place, Object detail, Duration retryAfter) {
        super(reason + " " + place + " " + detail);
        this.reason = reason;
        this.place = place;
        this.detail = String.valueOf(detail);
        this.retryAfter = retryAfter;
    }

    public FetchReason getReason() {
        return reason;
    }

    /** Returns the arguments of the message, one a line. */
    public String getDetail() {
        return place + "\n" + detail;
    }

    /** Returns the time after which the server allows another request; empty if it states none. */
    public Optional<Duration> getRetryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
