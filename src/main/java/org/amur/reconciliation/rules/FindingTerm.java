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

/** A word of a finding's sentence, or a number of its arithmetic, not yet in anybody's language. */
public sealed interface FindingTerm {

    /** An amount with the digits that its source gives. */
    record Stated(Amount amount) implements FindingTerm {
    }

    /** What was reckoned, to be shown in the unit of what it is compared with. */
    record Reckoned(Money money, Scale scale) implements FindingTerm {
    }

    /** A growth or a difference in per cent. */
    record Percent(BigDecimal percent) implements FindingTerm {
    }

    /** Yuan for a dollar. */
    record Rate(BigDecimal yuan) implements FindingTerm {
    }

    /** How many times one number is another. */
    record Times(BigDecimal factor) implements FindingTerm {
    }

    record During(Period period) implements FindingTerm {
    }

    /** Whose trade in which direction. */
    record Named(Series series) implements FindingTerm {
    }

    record By(Reporter reporter) implements FindingTerm {
    }

    record On(PartialDate published) implements FindingTerm {
    }

    /** A unit of count and a currency, without a number. */
    record Unit(Scale scale, Currency currency) implements FindingTerm {
    }

    record In(Currency currency) implements FindingTerm {
    }

    /** A hint after the sentence: the amount is the level of another period or flow. */
    record LevelOf(Amount amount, Series series, Period period) implements FindingTerm {
    }
}
