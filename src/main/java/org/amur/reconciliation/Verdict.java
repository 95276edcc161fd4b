package org.amur.reconciliation;

/** What a person says of a finding: that is so as long as its figures state what they stated then. */
public enum Verdict {
    /** The figures differ, and it is known why. */
    EXPLAINED(FindingStatus.EXPLAINED),
    /** The figures do not contradict each other: the rule does not fit them. */
    RULE_MISTAKEN(FindingStatus.RESOLVED),
    /** The figures are what was published; the mistake is with who published them, or with a rate or table from outside. */
    SOURCE_MISTAKEN(FindingStatus.RESOLVED);

    private final FindingStatus status;

    Verdict(FindingStatus status) {
        this.status = status;
    }

    /** What the finding is by that. */
    FindingStatus status() {
        return status;
    }
}
