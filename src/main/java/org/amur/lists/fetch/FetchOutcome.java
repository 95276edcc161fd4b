package org.amur.lists.fetch;

/** Result of the last fetch. */
public enum FetchOutcome {
    /** Led to a release, which may be accepted, waiting or refused. */
    RELEASE,
    /** Unchanged since the previous fetch. */
    SAME,
    /** Failed. */
    FAILED
}
