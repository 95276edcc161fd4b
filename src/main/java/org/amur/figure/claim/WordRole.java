package org.amur.figure.claim;

/** What a word can say about a figure; the words of each are in {@code words.properties}. */
enum WordRole {
    /** A power of ten that is named: million, 亿; of what may be either of two: m. */
    SCALE, EITHER_SCALE,
    /** A power of ten's name that is one of it where no number stands before it: a million. */
    SINGULAR,
    /** A number in words, below ten or whole: двести, 七. A power of ten within a Chinese number: 十. */
    CARDINAL, HAN_DIGIT, HAN_POWER,
    HUNDRED, HALF, QUARTER_OF, ONE_AND_HALF, HALF_JOINED, POINT, AND, OR, ARTICLE, MINUS,
    /** Between a number and its unit: more than two thousand. Before a number: nobody knows how many. */
    MORE_OR_LESS, VAGUE,
    /** Before an amount, and after it: it is approximate, or a bound. */
    APPROXIMATE, APPROXIMATE_AFTER,
    /** Says that nobody has counted it yet, or may say so of a figure after it. */
    PLAN,
    CURRENCY, YEN_OR_YUAN, FOREIGN, FOREIGN_SIGN, OTHER_DOLLAR, BEFORE_CURRENCY,
    /** Says that what is counted is not money. */
    NOT_MONEY,
    /** After an amount: for each day, barrel and the like. Before it: a mean. */
    PER, MEAN,
    /** Wherever it stands: what is stated is a mean. */
    MEAN_OF,
    /** Before a country or goods: they are left out, or counted in; beside two countries: of both at once. */
    WITHOUT, INCLUDING, TOGETHER,
    /** Between a rise and by how much it is. After that: that it is a rise or fall. */
    BY, CHANGE_AFTER,
    /** Between a rise and the level that it passes. */
    PAST,
    /** Says that a rate is a part of a whole. */
    SHARE,
    PERCENT, PERCENT_BEFORE, POINTS, UP, DOWN, UP_AFTER, DOWN_AFTER, TIMES, RAZA, HAN_TIMES, FACTOR,
    /** A part, by how many of it make the whole; after a number in Chinese: so many tenths, or how many make the whole. */
    FRACTION, TENTHS, PARTS_OF,
    /** Before a growth in words: it is not quite so much, or not just so much. */
    NEARLY,
    /** Before a currency, and after it: a rate is in it. */
    COUNTED_IN, TERMS,
    /** Says that a rate is of quantities, or at the prices of another year; of what else it may be; what was stated before. */
    QUANTITY_TERMS, NO_TRADE, STATED_BEFORE,
    /** Before a rate: so many per cent may be how much of the year before it is. */
    INDEX,
    /** Between a whole and what is a part of it. */
    OF_WHICH,
    /** Against what a rate is. */
    MONTH_ON_MONTH, YEARLY,
    /** Before the month against which it is, and after it; after a month: it is one of the year before. */
    AGAINST, AGAINST_AFTER, YEAR_BEFORE,
    /** After a number: it counts years. By itself: more than one year. Before a year: from then on. */
    YEARS, MANY_YEARS, FROM_THEN,
    /** What a mean of a year may be of, beside a growth. */
    RATE_OR_PRICE,
    /** Says that a rate is of less than a year, and reckoned for a whole one. */
    ANNUALIZED,
    /** An export or an import, where it is said where it goes to or comes from. */
    DELIVERY, PURCHASE,
    /** Words for what is traded, whatever it is. */
    GOODS,
    /** Before a growth of the time before. */
    AFTER,
    /** Begins another statement in the same sentence: while, as, а. In the order in which they were named: respectively. */
    CLAUSE, RESPECTIVELY,
    /** A time that only the day of the text would tell: last month. After what is compared: the months of another year. */
    SOME_TIME, SAME_MONTHS,
    /** Where a direction is only said to be the other one. */
    OPPOSITE,
    /** Of the two countries, whose names stand elsewhere. */
    TWO_COUNTRIES,
    /** A verb for one of these: who does it is its subject. */
    TRADE_VERB,
    EXPORT, IMPORT, TOTAL, BALANCE, DEFICIT, SURPLUS, COUNTRY, ADJECTIVE, POSSESSIVE, OF, TO, FROM, WITH, BETWEEN,
    /** Another country than China and Russia. */
    THIRD, THIRD_ADJECTIVE,
    /** Beside the name of a union: those who belong to it. */
    MEMBERS,
    /** Of the two countries with each other. */
    BILATERAL,
    /** All countries together, after a preposition; or all trade, by a word of its own. */
    WORLD, ALL_TRADE,
    /** A part of a country, or a company. */
    PART_OF_COUNTRY,
    /** That who is named before it says something. */
    SAYS,
    /** The customs service of a country, which stands beside it if the name does not tell. It, or what is paid to it. */
    CUSTOMS, CUSTOMS_PERHAPS,
    /** Of one of the two, and said for it where trade goes to or comes from it. */
    CAPITAL,
    /** Past what goods go. */
    ROUTE,
    /** Something that is traded. Between it and how much money it is. */
    COMMODITY, WORTH,
    /** No goods, or not all: what may be traded, and what has amounts of its own. */
    SERVICES, INVESTMENT,
    IN, RANGE_TO, FIRST, MONTHS, MONTH, MONTH_SIGN, DAY_SIGN, YEAR_SIGN, HALF_YEAR, QUARTER,
    /** So many from January on. */
    QUARTERS,
    /** Which of the year's it is. */
    QUARTER_NUMBER,
    /** Of the period after it, or before it, that something is only compared with it, holds since then, or was published then. */
    COMPARED, COMPARED_AFTER, SINCE, SINCE_AFTER, PUBLISHED, PUBLISHED_AFTER,
    /** Before a month, after it, or anywhere: what is counted may begin before it. How many months that may be. */
    TILL, TILL_AFTER, TILL_NOW, LENGTH,
    LAST, FISCAL,
    /** Before a year or a month, and after it: only some of it is spoken of; or what of a year is over. */
    PART_OF_PERIOD, PART_OF_PERIOD_AFTER,
    /** After a year: ten of them. Before a month: it is the last of several. */
    DECADE, UNTIL,
    /** Between such a word and its period. */
    BESIDE,
    OTHER_LANGUAGE, IGNORED
}
