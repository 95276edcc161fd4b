package org.amur.reconciliation;

/**
 * What became of findings when figures were held against each other.
 *
 * @param figures  that were held against each other
 * @param found    for the first time
 * @param returned after they had been explained or resolved
 * @param changed  in what they say, and in nothing else
 * @param resolved because their figures disagree no more
 */
record LedgerCount(long figures, int found, int returned, int changed, int resolved) {

    static final LedgerCount NOTHING = new LedgerCount(0, 0, 0, 0, 0);

    LedgerCount plus(LedgerCount other) {
        return new LedgerCount(figures + other.figures, found + other.found, returned + other.returned,
                changed + other.changed, resolved + other.resolved);
    }

    /** The same figures, checked once more. */
    LedgerCount andAgain(LedgerCount later) {
        return new LedgerCount(later.figures, found + later.found, returned + later.returned, changed + later.changed,
                resolved + later.resolved);
    }
}
