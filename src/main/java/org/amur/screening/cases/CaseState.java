package org.amur.screening.cases;

/** What is known of an actor and an entry that may be one. */
public enum CaseState {
    /** Nobody has decided, or what was decided on has changed since. */
    OPEN,
    /** They are one. */
    CONFIRMED,
    /** They are two. */
    REJECTED,
    /** Somebody looked and cannot tell. */
    UNSURE
}
