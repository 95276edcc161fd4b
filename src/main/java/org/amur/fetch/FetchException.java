package org.amur.fetch;

/** Thrown if a file cannot be fetched from an address or a folder. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FetchReason reason;
    private final String place;
    private final String detail;

    /** @param place host or file name: a whole address may contain a secret */
    public FetchException(FetchReason reason, String place, Object detail) {
        super(reason + " " + place + " " + detail);
        this.reason = reason;
        this.place = place;
        this.detail = String.valueOf(detail);
    }

    public FetchReason getReason() {
        return reason;
    }

    /** Returns the arguments of the message, one a line. */
    public String getDetail() {
        return place + "\n" + detail;
    }
}
