package org.amur.reconciliation.rules;

import java.math.BigDecimal;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.text.PartialDate;

/**
 * Argument of a finding's sentence, or number of its arithmetic, independent of language. The names of the records and of
 * their components are stored with findings, as are variants of rules: never rename them.
 */
public sealed interface FindingTerm {

    /** Amount with the digits of its source. */
    record Stated(Amount amount) implements FindingTerm {
    }

    /** Computed amount, shown in the unit of the one it is compared with. */
    record Reckoned(Money money, Scale scale) implements FindingTerm {
    }

    /** Growth or difference in per cent. */
    record Percent(BigDecimal percent) implements FindingTerm {
    }

    /** Rate in yuan per dollar. */
    record Rate(BigDecimal yuan) implements FindingTerm {
    }

    /** Ratio of two numbers. */
    record Times(BigDecimal factor) implements FindingTerm {
    }

    record During(Period period) implements FindingTerm {
    }

    /** Series, named by declarant and direction. */
    record Named(Series series) implements FindingTerm {
    }

    record By(Reporter reporter) implements FindingTerm {
    }

    record On(PartialDate published) implements FindingTerm {
    }

    /** Scale and currency, without a number. */
    record Unit(Scale scale, Currency currency) implements FindingTerm {
    }

    record In(Currency currency) implements FindingTerm {
    }

    /** Hint after the sentence: the amount is the level of another period or flow. */
    record LevelOf(Amount amount, Series series, Period period) implements FindingTerm {
    }
}
