package org.amur.reconciliation.rules;

/** How far statements are apart. */
public enum Severity {
    /** They cannot all be right. */
    CONFLICT,
    /** Both are right in their own way, and a reader should know why they differ. */
    NOTICE
}
