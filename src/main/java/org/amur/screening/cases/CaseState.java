package org.amur.screening.cases;

/** Decision state of a case. */
public enum CaseState {
    /** Undecided, or reopened because the evidence changed. */
    OPEN,
    /** True match. */
    CONFIRMED,
    /** False positive. */
    REJECTED,
    /** Inconclusive. */
    UNSURE
}
