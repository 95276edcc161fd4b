package org.amur.reconciliation.rules;

import java.util.Set;

/** Rules of reconciliation. Each finds only discrepancies that rounding does not explain. */
public enum Rule {
    /** Reported growth, against a level of a year before that must have been revised since. */
    REVISED_BASE("base"),
    /** Reported growth that neither the levels nor a revision of them explains. */
    CLAIMED_GROWTH("differs", "sign", "point", "unit", "otherCurrency", "twoClaims", "impossible", "dollarsGrowth", "parts"),
    /** Exports and imports, against the total. */
    PARTS("differs", "revised", "partAboveTotal"),
    /** Exports less imports, against the balance. */
    BALANCE("differs", "revised", "throughTotal"),
    /** Months from January, against the sum of their parts. */
    MONTHS("differs", "revised", "revisedFromNothing", "revisedOften"),
    /** Months from January, against fewer of them, which cannot be more. */
    CUMULATIVE("partAboveWhole", "partsAboveWhole"),
    /** Yuan and dollars for one flow, against the rates of its months. */
    EXCHANGE_RATE("outside", "dayRate", "dayRateBeside"),
    /** One reporter's level, against its earlier publications of the same. */
    REVISION("later", "undated", "sameDay", "tooMuch"),
    /** One country's level, against the other's declaration of the same flow. */
    MIRROR("flow", "total", "handedOn", "handedOnForNothing"),
    /** Two statements that cannot both be true. */
    IMPOSSIBLE("unit", "unitOfPair", "unitOfPart", "currency", "currencies", "sameNumber", "swapped", "swappedGrowth", "monthForPeriod",
            "periodForMonth", "monthTooLarge", "partAboveWhole", "sign", "jump", "repeated");

    private final Set<String> variants;

    Rule(String... variants) {
        this.variants = Set.of(variants);
    }

    /** Returns the variants of its findings, each with a sentence of its own. */
    public Set<String> variants() {
        return variants;
    }

    /** Tells whether the rule reads reported growth. */
    boolean readsReportedGrowth() {
        return this == REVISED_BASE || this == CLAIMED_GROWTH;
    }

    /** Tells whether the rule reads publication dates. */
    boolean readsDates() {
        return this == REVISION;
    }

    /** Tells whether findings of the rule may have a common cause ({@link CauseKey}), which has a sentence of its own. */
    public boolean sharesCauses() {
        return switch (this) {
            case REVISED_BASE, MIRROR, MONTHS, REVISION, PARTS, BALANCE -> true;
            case CLAIMED_GROWTH, CUMULATIVE, EXCHANGE_RATE, IMPOSSIBLE -> false;
        };
    }
}
