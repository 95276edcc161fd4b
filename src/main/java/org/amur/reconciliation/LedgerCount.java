package org.amur.reconciliation;

/**
 * Numbers of changed findings of a reconciliation.
 *
 * @param figures compared figures
 * @param found new findings
 * @param returned findings that were explained or resolved before
 * @param changed findings with other content only
 * @param resolved findings whose figures no longer disagree
 */
record LedgerCount(long figures, int found, int returned, int changed, int resolved) {

    static final LedgerCount NOTHING = new LedgerCount(0, 0, 0, 0, 0);

    LedgerCount plus(LedgerCount other) {
        return new LedgerCount(figures + other.figures, found + other.found, returned + other.returned,
                changed + other.changed, resolved + other.resolved);
    }
}
