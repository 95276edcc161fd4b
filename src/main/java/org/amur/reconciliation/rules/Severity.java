package org.amur.reconciliation.rules;

/** Severity of a discrepancy. */
public enum Severity {
    /** The statements cannot all be right. */
    CONFLICT,
    /** The statements are both right, and the reader should know why they differ. */
    NOTICE
}
