package org.amur.event;

/** Realis: whether the event took place. */
public enum Realis {
    HAPPENED,
    /** Announced for the future. */ PLANNED,
    /** Possible or conditional. */ HYPOTHETICAL,
    /** Stated not to have taken place. */ DENIED
}
