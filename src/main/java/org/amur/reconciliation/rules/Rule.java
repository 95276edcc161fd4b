package org.amur.reconciliation.rules;

/** Rules of reconciliation. Each finds only discrepancies that rounding does not explain. */
public enum Rule {
    /** Reported growth, against a level of a year before that must have been revised since. */
    REVISED_BASE,
    /** Reported growth that neither the levels nor a revision of them explains. */
    CLAIMED_GROWTH,
    /** Exports and imports, against the total. */
    PARTS,
    /** Exports less imports, against the balance. */
    BALANCE,
    /** Months from January, against the sum of their parts. */
    MONTHS,
    /** Months from January, against fewer of them, which cannot be more. */
    CUMULATIVE,
    /** Yuan and dollars for one flow, against the rates of its months. */
    EXCHANGE_RATE,
    /** One reporter's level, against its earlier publications of the same. */
    REVISION,
    /** One country's level, against the other's declaration of the same flow. */
    MIRROR,
    /** Two statements that cannot both be true. */
    IMPOSSIBLE;

    /** Tells whether the rule reads reported growth. */
    boolean readsReportedGrowth() {
        return this == REVISED_BASE || this == CLAIMED_GROWTH;
    }

    /** Tells whether the rule reads publication dates. */
    boolean readsDates() {
        return this == REVISION;
    }
}
