package org.amur.reconciliation;

/** How far a finding has come. */
public enum FindingStatus {
    /** Nobody has said why its figures disagree, or what they state has changed since somebody did. */
    OPEN,
    /** A person has said why its figures disagree, and they state the same still. */
    EXPLAINED,
    /**
     * Its figures disagree no more, or a person has said that the mistake is not theirs, and they state the same still.
     */
    RESOLVED
}
