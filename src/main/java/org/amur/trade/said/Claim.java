package org.amur.trade.said;

import java.math.BigDecimal;
import java.util.List;

import org.amur.trade.Amount;
import org.amur.trade.Period;

/**
 * One amount that a text states, with its direction of trade, period and growth. Each of these is certain, or left open with
 * the reasons as questions.
 *
 * @param amount  nothing where the text states growth alone
 * @param growth  against the same period a year before
 * @param remarks on growth against another period
 */
public record Claim(Part<Amount> amount, Part<FlowSaid> flow, Part<Period> period, Part<BigDecimal> growth, List<Question> remarks) {

    /** Tells whether no question is open and all parts of a figure are present. */
    public boolean isSure() {
        boolean growthSure = growth.isEmpty() && growth.questions().isEmpty() || growth.sure().isPresent();
        return amount.sure().isPresent() && flow.sure().isPresent() && period.sure().isPresent() && growthSure;
    }
}
