package org.amur.trade.said;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.trade.Amount;
import org.amur.trade.Currency;

/** An amount that is stated in one place as a level of trade, and all that it can mean. */
record StatedAmount(int place, List<Amount> meanings) {

    Set<Amount> in(Currency currency) {
        return meanings.stream().filter(each -> each.currency() == currency).collect(Collectors.toSet());
    }
}
