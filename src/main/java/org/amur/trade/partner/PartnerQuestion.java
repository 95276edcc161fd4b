package org.amur.trade.partner;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;

/**
 * Query of the share and rank of China and Russia in each other's trade.
 *
 * @param reporter of both
 * @param flow as the declarant sees it; not a balance
 * @param year of the ranking; null for the newest known
 */
record PartnerQuestion(Reporter reporter, Flow flow, Currency currency, Integer year) {

    /** Tells whether the reporter publishes a country's declarations. */
    boolean isOf(String declarant) {
        return reporter.publishes(declarant);
    }

    /** Returns the partner whose share is shown. */
    static String partner(String declarant) {
        return Area.partner(declarant);
    }
}
