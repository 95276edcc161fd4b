package org.amur.figure.value;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Key of a time series: reporter, declarant, partner, goods, direction and currency. Growth is only computed within one
 * series.
 *
 * @param declarant code of the country whose customs declarations are counted, see {@link Area}
 * @param partner the other country's code, or {@link Area#WORLD}; China or Russia is one of the two
 * @param commodity code of the Harmonised System: two digits for a chapter, four for a heading, six for a
 * subheading; or {@link #ALL_GOODS}
 */
public record Series(Reporter reporter, String declarant, String partner, String commodity, Flow flow,
        Currency currency) {

    /** UN Comtrade code of all commodities together. */
    public static final String ALL_GOODS = "TOTAL";

    private static final String RESERVED_CHAPTER = "77";
    private static final Pattern HARMONISED_SYSTEM = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

    public Series {
        requireNonNull(flow, "flow");
        requireNonNull(currency, "currency");
        if (!reporter.publishes(declarant)) {
            throw new IllegalArgumentException(reporter + " does not publish declarations of " + declarant);
        }
        if (!joins(declarant, partner)) {
            throw new IllegalArgumentException("Neither China's nor Russia's trade: " + declarant + " and " + partner);
        }
        if (!isCommodity(commodity)) {
            throw new IllegalArgumentException("Neither all goods nor a code of the Harmonised System: " + commodity);
        }
    }

    /** Returns the series of all goods between China and Russia. */
    public static Series of(Reporter reporter, String declarant, Flow flow, Currency currency) {
        return new Series(reporter, declarant, Area.partner(declarant), ALL_GOODS, flow, currency);
    }

    /** Tells whether China or Russia is one of the two. */
    public static boolean joins(String declarant, String partner) {
        return Area.isCountry(declarant) && Area.isPartner(partner) && !declarant.equals(partner)
                && (Area.isOfTheRecord(declarant) || Area.isOfTheRecord(partner));
    }

    public static boolean isCommodity(String code) {
        return ALL_GOODS.equals(code) || HARMONISED_SYSTEM.matcher(code).matches();
    }

    /** Tells whether the code has goods; a reserved chapter of the Harmonised System has none. */
    public static boolean hasGoods(String code) {
        return isCommodity(code) && !code.startsWith(RESERVED_CHAPTER);
    }

    public boolean ofAllGoods() {
        return ALL_GOODS.equals(commodity);
    }

    /** Tells whether it is the trade of China and Russia with each other. */
    public boolean ofTheTwo() {
        return Area.isOfTheRecord(declarant) && Area.isOfTheRecord(partner);
    }

    public Series with(Flow other) {
        return new Series(reporter, declarant, partner, commodity, other, currency);
    }

    public Series with(Currency other) {
        return new Series(reporter, declarant, partner, commodity, flow, other);
    }

    /** Returns the same trade as declared by the partner, a country, and published by a reporter. */
    public Series mirrored(Reporter other) {
        return new Series(other, partner, declarant, commodity, flow.mirrored(), currency);
    }
}
