package org.amur.figureimport.mapping;

import java.util.Arrays;
import java.util.List;

/** A part of a figure, or a rule of its reading, for which a column or a constant of a {@link Mapping} stands. */
public enum FigurePart {
    /** A column that is left out. */
    IGNORED(true, false),
    VALUE(true, false),
    /** Growth in per cent as claimed; belongs to the value column of the same flow and span. */
    GROWTH(true, false),
    REPORTER(true, true),
    DECLARANT(true, true),
    PARTNER(true, true),
    COMMODITY(true, true),
    /** What the publisher calls the goods of the code. */
    COMMODITY_NAME(true, false),
    FLOW(true, true),
    PERIOD(true, true),
    YEAR(true, true),
    MONTH(true, false),
    /** The last of the months from January on for which a year stands, by its number: 12 where years are whole. */
    YEAR_TO(false, true),
    /** {@code month}, or {@code cumulative} from January, where year and month are two columns. */
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
    /** A column of which only rows with certain words are read: all means of transport, no second partner. */
    ONLY(true, false),
    /** Into how many pieces a per cent of growth is counted: 1, or 10 where 293 means 29.3 %. */
    GROWTH_PIECES(false, true),
    /** {@code point} or {@code comma}. */
    DECIMALS(false, true),
    /** {@code value}, or {@code silence} where a zero stands for what is not reported yet. */
    ZEROS(false, true),
    /** {@code month} where a day stands for its month, as in a series of months; else a day is no period. */
    DAYS(false, true),
    /** {@code problem}, or {@code silence} where n/a and the like are passed over. */
    MARKS(false, true);

    private final boolean column;
    private final boolean constant;

    FigurePart(boolean column, boolean constant) {
        this.column = column;
        this.constant = constant;
    }

    /** What a column can be. */
    public static List<FigurePart> ofColumns() {
        return Arrays.stream(values()).filter(part -> part.column).toList();
    }

    /** What can be said once for a whole file. */
    public static List<FigurePart> ofConstants() {
        return Arrays.stream(values()).filter(part -> part.constant).toList();
    }

    /** What every figure must have, by a column or by a constant; period and year stand for each other. */
    static final List<FigurePart> NEEDED = List.of(REPORTER, DECLARANT, PARTNER, FLOW, PERIOD, VALUE, UNIT, CURRENCY);
}
