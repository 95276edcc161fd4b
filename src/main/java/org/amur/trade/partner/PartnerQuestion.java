package org.amur.trade.partner;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;

/**
 * What share and rank of the two in each other's trade the address asks for.
 *
 * @param reporter who publishes both
 * @param flow     as the declarant sees it; no balance
 * @param year     of which partners are ranked; null for the newest that is known
 */
record PartnerQuestion(Reporter reporter, Flow flow, Currency currency, Integer year) {

    /** Whether the reporter publishes what a country declares. */
    boolean isOf(String declarant) {
        return reporter.publishes(declarant);
    }

    /** The partner whose share it is. */
    static String partner(String declarant) {
        return Area.partner(declarant);
    }
}
