package org.amur.reconciliation;

/** Status of a finding. */
public enum FindingStatus {
    /** No verdict, or its figures have changed since. */
    OPEN,
    /** Explained by a user, and its figures are unchanged. */
    EXPLAINED,
    /** The figures no longer disagree, or a user found the error elsewhere and they are unchanged. */
    RESOLVED
}
