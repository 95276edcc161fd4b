package org.amur.trade;

import static java.util.Objects.requireNonNull;

/**
 * What a row of figures measures: who publishes, whose declarations, with which partner, which goods, which direction,
 * in which currency. Growth is only ever reckoned within one series.
 *
 * @param partner   ISO 3166-1 alpha-2 code of the other country
 * @param commodity code of the Harmonised System, or {@link #ALL_GOODS}
 */
public record Series(Reporter reporter, Declarant declarant, String partner, String commodity, Flow flow,
        Currency currency) {

    /** As UN Comtrade calls all commodities together. */
    public static final String ALL_GOODS = "TOTAL";

    public Series {
        requireNonNull(partner, "partner");
        requireNonNull(commodity, "commodity");
        requireNonNull(flow, "flow");
        requireNonNull(currency, "currency");
        if (!reporter.publishes(declarant)) {
            throw new IllegalArgumentException(reporter + " does not publish declarations of " + declarant);
        }
    }

    /** All goods between China and Russia. */
    public static Series of(Reporter reporter, Declarant declarant, Flow flow, Currency currency) {
        return new Series(reporter, declarant, declarant.partner().name(), ALL_GOODS, flow, currency);
    }

    public Series with(Flow other) {
        return new Series(reporter, declarant, partner, commodity, other, currency);
    }

    public Series with(Currency other) {
        return new Series(reporter, declarant, partner, commodity, flow, other);
    }
}
