package org.amur.figure.claim;

/** Role of a word in a statement about a figure; the words of each are in {@code words.properties}. */
enum WordRole {
    /** Power of ten: million, 亿; an ambiguous one: m. */
    SCALE, EITHER_SCALE,
    /** Power of ten that counts as one without a number: a million. */
    SINGULAR,
    /** Number in words, below ten or whole: двести, 七. Power of ten within a Chinese number: 十. */
    CARDINAL, HAN_DIGIT, HAN_POWER,
    HUNDRED, HALF, QUARTER_OF, ONE_AND_HALF, HALF_JOINED, POINT, AND, OR, ARTICLE, MINUS,
    /** Between a number and its unit: more than two thousand. Before a number: of an unspecified count. */
    MORE_OR_LESS, VAGUE,
    /** Approximation or bound, before an amount and after it. */
    APPROXIMATE, APPROXIMATE_AFTER,
    /** Word of a plan or forecast: always, or only before a figure. */
    PLAN,
    CURRENCY, YEN_OR_YUAN, FOREIGN, OTHER_DOLLAR, BEFORE_CURRENCY,
    /** Word that shows that the count is not money. */
    NOT_MONEY,
    /** After an amount: per day, barrel and the like. Before it: a mean. */
    PER, MEAN,
    /** Anywhere: the statement is a mean. */
    MEAN_OF,
    /** Before a country or goods: excluded, or included. Beside two countries: of both together. */
    WITHOUT, INCLUDING, TOGETHER,
    /** Between a rise and its size. After the size: a rise or fall. */
    BY, CHANGE_AFTER,
    /** Between a rise and the level that it passes. */
    PAST,
    /** Word that makes a rate a share. */
    SHARE,
    PERCENT, PERCENT_BEFORE, POINTS, UP, DOWN, UP_AFTER, DOWN_AFTER, TIMES, RAZA, HAN_TIMES, FACTOR,
    /** Fraction, by its denominator. After a number in Chinese: tenths. */
    FRACTION, TENTHS,
    /** Before a growth in words: approximate. */
    NEARLY,
    /** Before and after a currency: the currency of a rate. */
    COUNTED_IN, TERMS,
    /** Rate of quantities, or at the prices of another year; other subjects of rates; an earlier statement. */
    QUANTITY_TERMS, NO_TRADE, STATED_BEFORE,
    /** Before a rate: the percentage may be relative to the year before. */
    INDEX,
    /** Between a whole and its part. */
    OF_WHICH,
    /** Base of a rate. */
    MONTH_ON_MONTH, YEARLY,
    /** Before and after the base month of a rate; after a month: of the year before. */
    AGAINST, AGAINST_AFTER, YEAR_BEFORE,
    /** After a number: a count of years. Alone: more than one year. Before a year: since then. */
    YEARS, MANY_YEARS, FROM_THEN,
    /** Subject of an annual mean, beside a growth. */
    RATE_OR_PRICE,
    /** Word that makes a rate annualised. */
    ANNUALIZED,
    /** Export or import, with a destination or origin. */
    DELIVERY, PURCHASE,
    /** General words for goods. */
    GOODS,
    /** Before a growth of the preceding period. */
    AFTER,
    /** Beginning of another statement in the same sentence: while, as, а. In the order named: respectively. */
    CLAUSE, RESPECTIVELY,
    /** Time relative to the date of the text: last month. After a base: the same months of another year. */
    SOME_TIME, SAME_MONTHS,
    /** Opposite direction. */
    OPPOSITE,
    /** Both countries, named elsewhere. */
    TWO_COUNTRIES,
    /** Verb of an export or import, whose subject is the owner. */
    TRADE_VERB,
    EXPORT, IMPORT, TOTAL, BALANCE, DEFICIT, SURPLUS, COUNTRY, ADJECTIVE, POSSESSIVE, OF, TO, FROM, WITH, BETWEEN,
    /** Country other than China and Russia. */
    THIRD, THIRD_ADJECTIVE,
    /** Members, beside the name of a union. */
    MEMBERS,
    /** Between the two countries. */
    BILATERAL,
    /** World, after a preposition; or all trade, in one word. */
    WORLD, ALL_TRADE,
    /** Region or company. */
    PART_OF_COUNTRY,
    /** Verb of saying, after the source. */
    SAYS,
    /** Customs service of a country that is beside it or in its name. Customs service, or customs duties. */
    CUSTOMS, CUSTOMS_PERHAPS,
    /** Capital of one of the two countries, as destination or origin. */
    CAPITAL,
    /** Transit route of goods. */
    ROUTE,
    /** Commodity. Between it and its value. */
    COMMODITY, WORTH,
    /** Services, and investment, which has its own amounts: not goods, or not all. */
    SERVICES, INVESTMENT,
    IN, RANGE_TO, FIRST, MONTHS, MONTH, MONTH_SIGN, DAY_SIGN, YEAR_SIGN, HALF_YEAR, QUARTER,
    /** Count of quarters from January. */
    QUARTERS,
    /** Number of a quarter. */
    QUARTER_NUMBER,
    /** Before and after a period: a comparison, a beginning, or a publication. */
    COMPARED, COMPARED_AFTER, SINCE, SINCE_AFTER, PUBLISHED, PUBLISHED_AFTER,
    /** Before a month, after it, or anywhere: the count may begin earlier. Number of such months. */
    TILL, TILL_AFTER, TILL_NOW, LENGTH,
    LAST, FISCAL,
    /** Before and after a year or month: an unspecified part of it. */
    PART_OF_PERIOD, PART_OF_PERIOD_AFTER,
    /** After a year: a decade. Before a month: the last of several. */
    DECADE, UNTIL,
    /** Between such a word and its period. */
    BESIDE,
    OTHER_LANGUAGE, IGNORED
}
