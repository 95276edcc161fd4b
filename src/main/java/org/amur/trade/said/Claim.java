package org.amur.trade.said;

import java.math.BigDecimal;
import java.util.List;

import org.amur.trade.Amount;
import org.amur.trade.Period;

/**
 * One amount that a text states, and what the text says of this amount: the direction of trade, the period and the growth. Each
 * of them is sure, or is left open with the questions why.
 *
 * @param amount  nothing where the text states growth alone
 * @param growth  against the same period a year before
 * @param remarks on growth against another period
 */
public record Claim(Part<Amount> amount, Part<FlowSaid> flow, Part<Period> period, Part<BigDecimal> growth, List<Question> remarks) {

    /** Whether nothing has to be asked and what a figure needs is there. */
    public boolean isSure() {
        boolean growthSure = growth.isEmpty() && growth.questions().isEmpty() || growth.sure().isPresent();
        return amount.sure().isPresent() && flow.sure().isPresent() && period.sure().isPresent() && growthSure;
    }
}
