package org.amur.lists.fetch;

/**
 * Why nothing could be had. The sentences are in the message bundle under {@link #key()}; their arguments are {0} the host or the
 * name of the file and {1} what else belongs to it.
 */
public enum FetchReason {
    BAD_ADDRESS, UNKNOWN_HOST, INTERNAL_ADDRESS, NO_ANSWER, BROKEN_OFF, TOO_SLOW, TOO_LARGE,
    /** {1}: the status (RFC 9110) */
    STATUS, TOO_MANY_REDIRECTS, INSECURE_REDIRECT, EMPTY, WEB_PAGE,
    /** Another release is being imported. */
    BUSY,
    NO_FOLDER, UNREADABLE_FILE,
    /** Of Amur's own; the log says more. */
    FAULT;

    String key() {
        return "lists.fetch.reason." + name();
    }
}
