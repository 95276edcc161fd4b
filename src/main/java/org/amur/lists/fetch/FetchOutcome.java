package org.amur.lists.fetch;

/** What became of the last try to have a release. */
public enum FetchOutcome {
    /** It led to a release that is complete, or waits or was refused; which, the release says. */
    RELEASE,
    /** The same as before. */
    SAME,
    /** It could not be had. */
    FAILED
}
