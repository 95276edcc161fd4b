package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Period;

/**
 * One amount that a text states, with its direction of trade, period and growth. Each part is certain, or open with the
 * reasons as questions.
 *
 * @param amount empty if the text states growth alone
 * @param growth against the same period a year before
 * @param remarks on growth against another period
 */
public record Claim(
        ParsedPart<Amount> amount,
        ParsedPart<NamedFlow> flow,
        ParsedPart<Period> period,
        ParsedPart<BigDecimal> growth,
        List<ClaimQuestion> remarks) {
}
