package org.amur.figure.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;

/**
 * Amount at one place of a text, with all its meanings.
 *
 * @param end the place after it
 * @param compared the words that make it the base of a comparison; empty for a level of its own
 * @param level whether it is a level of trade, not a change, mean, whole or base
 */
record StatedAmount(int place, int end, String quote, List<Amount> meanings, List<ClaimQuestion> doubts, String compared, boolean level) {

    Set<Amount> in(Currency currency) {
        return meanings.stream().filter(each -> each.currency() == currency).collect(Collectors.toSet());
    }

    Set<Currency> currencies() {
        return meanings.stream().map(Amount::currency).collect(Collectors.toSet());
    }
}
