package org.amur.reconciliation;

/** Verdict of a user on a finding, valid while its figures are unchanged. */
public enum Verdict {
    /** The figures differ for a known reason. */
    EXPLAINED(FindingStatus.EXPLAINED),
    /** The figures do not contradict each other: the rule does not apply to them. */
    RULE_MISTAKEN(FindingStatus.RESOLVED),
    /** The figures are as published; the error is the publisher's, or in an external rate or table. */
    SOURCE_MISTAKEN(FindingStatus.RESOLVED);

    private final FindingStatus status;

    Verdict(FindingStatus status) {
        this.status = status;
    }

    /** Returns the resulting status of the finding. */
    FindingStatus status() {
        return status;
    }
}
