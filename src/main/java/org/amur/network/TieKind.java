package org.amur.network;

/** Kind of tie between two actors. */
public enum TieKind {
    /** Both take part in events. */ EVENT,
    /** Recorded relationship, from its first actor to its second. */ RELATIONSHIP,
    /** Designations, from the authority to the target. */ SANCTION
}
