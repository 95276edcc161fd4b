package org.amur.figureimport.mapping;

import java.util.Arrays;
import java.util.List;

/** Part of a figure, or rule for its reading, that a column or a constant of a {@link Mapping} provides. */
public enum FigurePart {
    /** Ignored column. */
    IGNORED(true),
    VALUE(true),
    /** Growth in per cent as reported; belongs to the value column of the same flow and span. */
    GROWTH(true),
    REPORTER(true),
    DECLARANT(true),
    PARTNER(true),
    COMMODITY(true),
    /** Publisher's name for the goods of the code. */
    COMMODITY_NAME(true),
    FLOW(true),
    PERIOD(true),
    YEAR(true),
    MONTH(true),
    /** Last month that a year covers, as number: 12 for whole years. */
    YEAR_TO(false),
    /** {@code month}, or {@code cumulative} from January, if year and month are two columns. */
    SPAN(false),
    UNIT(true),
    CURRENCY(true),
    PUBLISHED(true),
    SOURCE(true),
    ADDRESS(true),
    LOCATOR(true),
    QUOTATION(true),
    /** The source's own words for the number. */
    STATED_TEXT(true),
    CREDIBILITY(true),
    BESIDE(true),
    NOTE(true),
    /** Filter column: only rows with certain words are read, such as all means of transport or no second partner. */
    ONLY(true),
    /** Denominator of growth: 1, or 10 if 293 means 29.3 %. */
    GROWTH_PIECES(false),
    /** {@code point} or {@code comma}. */
    DECIMALS(false),
    /** {@code value}, or {@code silence} if zeros mean not yet reported. */
    ZEROS(false),
    /** {@code month} if a day denotes its month, as in a monthly series; else a day is not a period. */
    DAYS(false),
    /** {@code problem}, or {@code silence} if n/a and the like are skipped. */
    MARKS(false);

    private final boolean column;

    FigurePart(boolean column) {
        this.column = column;
    }

    /** Returns the parts that a column can provide. */
    public static List<FigurePart> ofColumns() {
        return Arrays.stream(values()).filter(part -> part.column).toList();
    }

    /** Parts that every figure must have, by a column or a constant; period and year replace each other. */
    static final List<FigurePart> NEEDED = List.of(REPORTER, DECLARANT, PARTNER, FLOW, PERIOD, VALUE, UNIT, CURRENCY);
}
