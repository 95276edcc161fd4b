package org.amur.sanctions.proposal;

/** What became of one of many entries that were to be accepted. */
public enum AcceptanceOutcome {
    /** Designations were made of it. */ MADE,
    /** Designations that were there are said to come from it. */ LINKED,
    /** Designations from another entry say the same; it was declined with that reason. */ KNOWN,
    /** An actor may be its party: a person is to say whether it is. */ LEFT,
    /** A rule refused it; nothing of it was written. */ REFUSED,
    /** It failed through a fault; nothing of it was written. */ FAILED,
    /** What was made, or that it was declined as known, was taken back. */ TAKEN_BACK,
    /** What was made could not be taken back, since somebody has built on it. */ STAYS
}
