package org.amur.fetch;

/**
 * Reason for a failed fetch. Messages are in the bundle under {@link #key()}; {0} is the host or file name and {1} a
 * detail.
 */
public enum FetchReason {
    BAD_ADDRESS, UNKNOWN_HOST, INTERNAL_ADDRESS, NO_ANSWER, BROKEN_OFF, TOO_SLOW, TOO_LARGE,
    /** {1}: HTTP status (RFC 9110) */
    STATUS, TOO_MANY_REDIRECTS, INSECURE_REDIRECT, EMPTY, WEB_PAGE, NO_FEED,
    /** Another release was being imported: stored by versions in which imports did not wait. */
    BUSY,
    /** A user has cancelled the import. */
    CANCELLED,
    NO_FOLDER, UNREADABLE_FILE,
    /** Internal error; see the server log. */
    FAULT;

    /** Returns the key of the message. */
    public String key() {
        return "lists.fetch.reason." + name();
    }
}
