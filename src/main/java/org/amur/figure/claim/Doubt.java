package org.amur.figure.claim;

/**
 * Reason for a question about a reading, or for not reading it: the text is {@code claim.doubt.…} and quotes the
 * source.
 */
public enum Doubt {
    /** Comma that may group thousands or begin decimals. */
    COMMA,
    /** Points that can only group thousands, in a language that does not use them so. */
    POINTS,
    /** Letter for several powers of ten, or for something else. */
    LETTER,
    /** Billion beside another language's words, which may be 10¹². */
    LONG_BILLION,
    /** Sign ¥, of the yuan and of the yen. */
    YEN_OR_YUAN,
    /** Dollar sign with other letters than US. */
    OTHER_DOLLAR,
    /** Two currencies with one number. */
    TWO_CURRENCIES,
    NO_CURRENCY,
    /** Number without a unit, too small for a country's trade. */
    NO_UNIT,
    /** Dash before a number, perhaps a minus. */
    DASH,
    /** Deficit or surplus: the sign depends on the declarant. */
    DEFICIT,
    /** Imports "to" a country, or of an adjective, whose declarant is not clear. */
    WHOSE_FLOW,
    /** Trade with a country other than China and Russia. */
    OTHER_PARTNER,
    /** Perhaps the total trade of one country, with all partners. */
    WHOLE_TRADE,
    /** Perhaps the trade of a region or a company. */
    PART_OF_COUNTRY,
    /** Trade in one commodity, not in all goods. */
    COMMODITY,
    /** Perhaps services, investment and the like, not trade in goods. */
    NOT_GOODS,
    /** Change by an amount, not a level. */
    CHANGE,
    /** Amount per day, barrel and the like, or a mean. */
    PER_UNIT,
    /** Whole of which something is a part. */
    OF_A_WHOLE,
    /** Coverage that excludes or adds a country or goods. */
    OTHER_COVERAGE,
    /** Share of a whole, not a growth. */
    SHARE,
    /** Rate without a word for up or down, or with both. */
    NO_DIRECTION,
    /** Rate against the month or quarter before. */
    MONTH_ON_MONTH,
    /** Rate of one month, without a stated base. */
    NO_BASE,
    /** Rate of one month, alone in its clause: customs usually state it year on year. */
    YEAR_ASSUMED,
    /** Rate beside several amounts, or beside an amount of another flow. */
    GROWTH_OF_WHICH,
    /** Rate in one currency, while the figure may be in another. */
    GROWTH_CURRENCY,
    /** Rate of quantities, or at the prices of another year. */
    GROWTH_OF_QUANTITY,
    /** Rate of something other than trade. */
    GROWTH_OF_ELSE,
    /** Rate against an earlier statement of the same period. */
    GROWTH_BASE,
    /** Percentage of the year before, or a growth on it. */
    INDEX,
    /** Perhaps a rate over more than one year. */
    SEVERAL_YEARS,
    /** Perhaps a monthly or quarterly rate, annualised. */
    ANNUALIZED,
    /** Multiple, which is coarser than a rate. */
    MULTIPLE,
    /** Times as many, or times more. */
    TIMES,
    /** Months with their year elsewhere in the text, if at all. */
    YEAR_ELSEWHERE,
    /** Period with which the figure is compared. */
    COMPARED,
    /** One month, or January to that month. */
    TILL,
    /** Perhaps a fiscal year that is not January to December. */
    FISCAL_YEAR,
    /** Date of a publication or statement. */
    PUBLISHED,
    /** Several values of one kind. */
    SEVERAL,
    /** Period that ends after the publication. */
    NOT_OVER,
    /** Plan or forecast. */
    PLAN,
    // Approximate readings:
    /** Approximate, or a bound: nearly, more than. */
    APPROXIMATE,
    // Not readable as a period, amount or growth:
    NO_YEAR, QUARTER, NOT_FROM_JANUARY, SINCE,
    /** Unspecified part of a year or a month. */
    PART_OF_PERIOD, RANGE,
    /** Growth in words that is only approximate. */
    ROUGH_GROWTH,
    FOREIGN, UNREADABLE_NUMBER, TOO_LONG, NOTHING;

    public String key() {
        return "claim.doubt." + name();
    }
}
