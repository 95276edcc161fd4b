package org.amur.event;

/** Whether what is told took place. */
public enum Realis {
    HAPPENED,
    /** Announced for a time to come. */ PLANNED,
    /** Said to be possible, or under a condition. */ HYPOTHETICAL,
    /** Said not to have taken place. */ DENIED
}
