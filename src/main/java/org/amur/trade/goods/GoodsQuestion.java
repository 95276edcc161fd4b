package org.amur.trade.goods;

import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Reporter;

/**
 * What the address asks of the goods of one pair.
 *
 * @param flow     exports or imports, as the declarant sees it
 * @param reporter null for the one with the most figures
 * @param currency null for the one with the most figures
 * @param year     null for the newest that is known
 */
record GoodsQuestion(String declarant, String partner, Flow flow, Reporter reporter, Currency currency, Integer year) {
}
