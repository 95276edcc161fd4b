package org.amur.figure.claim;

/** Why a reading is asked about, or is none: the sentence is {@code trade.said.doubt.…} and quotes the text. */
public enum Doubt {
    /** A comma may divide thousands or begin decimals. */
    COMMA,
    /** Points that can only divide thousands, in a language that does not say so. */
    POINTS,
    /** A letter that stands for several powers of ten, or for something else. */
    LETTER,
    /** A billion beside another language's words may be a million millions. */
    LONG_BILLION,
    /** ¥ is the sign of the yuan and of the yen. */
    YEN_OR_YUAN,
    /** A dollar sign with other letters than US. */
    OTHER_DOLLAR,
    /** A sign of a currency that no series is in. */
    FOREIGN_SIGN,
    /** Two currencies at one number. */
    TWO_CURRENCIES,
    NO_CURRENCY,
    /** Too little for a country without a unit. */
    NO_UNIT,
    /** A dash before a number may be a minus. */
    DASH,
    /** A deficit or a surplus: the sign depends on whose it is. */
    DEFICIT,
    /** Imported to a country, or the imports of an adjective: whose customs count it? */
    WHOSE_FLOW,
    /** Trade with a country that is neither China nor Russia. */
    OTHER_PARTNER,
    /** Perhaps all trade of one country, with all partners. */
    WHOLE_TRADE,
    /** Perhaps the trade of a part of a country, or of a company. */
    PART_OF_COUNTRY,
    /** Trade in one commodity, and not in all goods. */
    COMMODITY,
    /** Perhaps services, investment and the like, and no trade in goods. */
    NOT_GOODS,
    /** By how much something rose or fell, and not to how much. */
    CHANGE,
    /** For each day, barrel and the like, or a mean. */
    PER_UNIT,
    /** That of which something is a part. */
    OF_A_WHOLE,
    /** Without a country or goods, or with one more. */
    OTHER_COVERAGE,
    /** A part of a whole, and no growth. */
    SHARE,
    /** A rate without a word for up or down, or with both. */
    NO_DIRECTION,
    /** A rate against the month or quarter before. */
    MONTH_ON_MONTH,
    /** A rate of one month, of which nothing says against what. */
    NO_BASE,
    /** A rate of one month, alone in its clause: customs usually state such a rate year on year. */
    YEAR_ASSUMED,
    /** A rate beside several amounts, or beside an amount of another flow. */
    GROWTH_OF_WHICH,
    /** A rate in one currency, where the figure may be in another. */
    GROWTH_CURRENCY,
    /** A rate of quantities, or at the prices of another year. */
    GROWTH_OF_QUANTITY,
    /** A rate of something that is no trade. */
    GROWTH_OF_ELSE,
    /** Against what was stated of the same period before. */
    GROWTH_BASE,
    /** So much of the year before, or so much more than it. */
    INDEX,
    /** Perhaps a rate over more than one year. */
    SEVERAL_YEARS,
    /** Perhaps a rate over a month or a quarter, reckoned for a whole year. */
    ANNUALIZED,
    /** A multiple: how many per cent it is, is coarser than a rate. */
    MULTIPLE,
    /** Times as many, or times more. */
    TIMES,
    /** Months whose year stands elsewhere in the text, if at all. */
    YEAR_ELSEWHERE,
    /** The period with which the figure is compared. */
    COMPARED,
    /** A month alone, or those from January to it. */
    TILL,
    /** Perhaps not the months from January to December. */
    FISCAL_YEAR,
    /** When something was published or said. */
    PUBLISHED,
    /** Several of one kind are stated. */
    SEVERAL,
    /** A plan or a forecast, and no count. */
    PLAN,
    // What is one, but not exactly:
    /** Nearly, more than: approximate, or a bound. */
    APPROXIMATE,
    // What is none:
    NO_YEAR, QUARTER, NOT_FROM_JANUARY, SINCE,
    /** Only some of a year or a month, and not said which. */
    PART_OF_PERIOD, RANGE,
    /** A growth in words that says only roughly how much. */
    ROUGH_GROWTH,
    FOREIGN, UNREADABLE_NUMBER, TOO_LONG, NOTHING;

    public String key() {
        return "claim.doubt." + name();
    }
}
