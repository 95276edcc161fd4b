package org.amur.lists.fetch;

/** What an address or a folder has could not be had. */
final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FetchReason reason;
    private final String place;
    private final String detail;

    /** @param place the host or the name of the file: an address as a whole may hold a secret */
    FetchException(FetchReason reason, String place, Object detail) {
        super(reason + " " + place + " " + detail);
        this.reason = reason;
        this.place = place;
        this.detail = String.valueOf(detail);
    }

    FetchReason getReason() {
        return reason;
    }

    /** What fills the sentence, in lines. */
    String getDetail() {
        return place + "\n" + detail;
    }
}
