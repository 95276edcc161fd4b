package org.amur.trade.reconcile;

import java.math.BigDecimal;

import org.amur.date.PartialDate;
import org.amur.trade.Amount;
import org.amur.trade.Currency;
import org.amur.trade.Money;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.Series;

/** A word of a finding's sentence, or a number of its arithmetic, not yet in anybody's language. */
public sealed interface Term {

    /** An amount with the digits that its source gives. */
    record Stated(Amount amount) implements Term {
    }

    /** What was reckoned, to be shown in the unit of what it is compared with. */
    record Reckoned(Money money, Scale scale) implements Term {
    }

    /** A growth or a difference in per cent. */
    record Percent(BigDecimal percent) implements Term {
    }

    /** Yuan for a dollar. */
    record Rate(BigDecimal yuan) implements Term {
    }

    /** How many times one number is another. */
    record Times(BigDecimal factor) implements Term {
    }

    record During(Period period) implements Term {
    }

    /** Whose trade in which direction. */
    record Named(Series series) implements Term {
    }

    record By(Reporter reporter) implements Term {
    }

    record On(PartialDate published) implements Term {
    }

    /** A unit of count and a currency, without a number. */
    record Unit(Scale scale, Currency currency) implements Term {
    }

    record In(Currency currency) implements Term {
    }

    /** A hint after the sentence: the amount is the level of another period or flow. */
    record LevelOf(Amount amount, Series series, Period period) implements Term {
    }
}
