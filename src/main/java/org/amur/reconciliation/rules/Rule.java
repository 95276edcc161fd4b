package org.amur.reconciliation.rules;

/** What a statement is held against. Each rule finds only what rounding does not explain. */
public enum Rule {
    /** A claimed growth, against a level of a year before that must have been revised since it was published. */
    REVISED_BASE,
    /** A claimed growth that neither the levels nor a revision of them explains. */
    CLAIMED_GROWTH,
    /** Exports and imports, against the total. */
    PARTS,
    /** Exports less imports, against the balance. */
    BALANCE,
    /** Months from January, against the sum of what is stated of them. */
    MONTHS,
    /** Months from January, against fewer of them, which cannot be more. */
    CUMULATIVE,
    /** Yuan and dollars for one flow, against the rates of its months. */
    EXCHANGE_RATE,
    /** One reporter's level, against what it published for the same before. */
    REVISION,
    /** One country's level, against what the other declares of the same flow. */
    MIRROR,
    /** Two statements that cannot both be true. */
    IMPOSSIBLE;

    /** Whether the rule reckons with what a statement claims of growth. */
    boolean readsClaims() {
        return this == REVISED_BASE || this == CLAIMED_GROWTH;
    }

    /** Whether it matters to the rule when a statement was published. */
    boolean readsDates() {
        return this == REVISION;
    }
}
