package org.amur.figureimport.mapping;

import java.util.Arrays;
import java.util.List;

/** Part of a figure, or rule for its reading, that a column or a constant of a {@link Mapping} provides. */
public enum FigurePart {
    /** Ignored column. */
    IGNORED(true, false),
    VALUE(true, false),
    /** Growth in per cent as claimed; belongs to the value column of the same flow and span. */
    GROWTH(true, false),
    REPORTER(true, true),
    DECLARANT(true, true),
    PARTNER(true, true),
    COMMODITY(true, true),
    /** Publisher's name for the goods of the code. */
    COMMODITY_NAME(true, false),
    FLOW(true, true),
    PERIOD(true, true),
    YEAR(true, true),
    MONTH(true, false),
    /** Last month that a year covers, as number: 12 for whole years. */
    YEAR_TO(false, true),
    /** {@code month}, or {@code cumulative} from January, if year and month are two columns. */
    SPAN(false, true),
    UNIT(true, true),
    CURRENCY(true, true),
    PUBLISHED(true, true),
    SOURCE(true, true),
    ADDRESS(true, true),
    LOCATOR(true, true),
    QUOTATION(true, false),
    /** The source's own words for the number. */
    STATED_TEXT(true, false),
    CREDIBILITY(true, true),
    BESIDE(true, true),
    NOTE(true, true),
    /** Filter column: only rows with certain words are read, such as all means of transport or no second partner. */
    ONLY(true, false),
    /** Denominator of growth: 1, or 10 if 293 means 29.3 %. */
    GROWTH_PIECES(false, true),
    /** {@code point} or {@code comma}. */
    DECIMALS(false, true),
    /** {@code value}, or {@code silence} if zeros mean not yet reported. */
    ZEROS(false, true),
    /** {@code month} if a day denotes its month, as in a monthly series; else a day is not a period. */
    DAYS(false, true),
    /** {@code problem}, or {@code silence} if n/a and the like are skipped. */
    MARKS(false, true);

    private final boolean column;
    private final boolean constant;

    FigurePart(boolean column, boolean constant) {
        this.column = column;
        this.constant = constant;
    }

    /** Returns the parts that a column can provide. */
    public static List<FigurePart> ofColumns() {
        return Arrays.stream(values()).filter(part -> part.column).toList();
    }

    /** Returns the parts that a constant can provide. */
    public static List<FigurePart> ofConstants() {
        return Arrays.stream(values()).filter(part -> part.constant).toList();
    }

    /** Parts that every figure must have, by a column or a constant; period and year replace each other. */
    static final List<FigurePart> NEEDED = List.of(REPORTER, DECLARANT, PARTNER, FLOW, PERIOD, VALUE, UNIT, CURRENCY);
}
