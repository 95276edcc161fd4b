package org.amur.sanctions.proposal;

/** Outcome for one entry of a batch acceptance. */
public enum AcceptanceOutcome {
    /** Designations were created. */ MADE,
    /** Existing designations were linked to the entry. */ LINKED,
    /** Designations from another entry are equal; the entry was declined for that reason. */ KNOWN,
    /** An actor may be its party; left for manual decision. */ LEFT,
    /** Refused by a rule; nothing was written. */ REFUSED,
    /** Internal error; nothing was written. */ FAILED,
    /** The designations, or the decline as known, were undone. */ TAKEN_BACK,
    /** The undo was refused, because other records depend on it. */ STAYS
}
