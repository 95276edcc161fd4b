package org.amur.trade.goods;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Period;
import org.amur.web.Texts;

/**
 * Months that are compared from year to year, so that a part of one year is never compared with the whole of another:
 * all twelve, January to a month, or one month. Written {@code 01..12}, {@code 01..10}, {@code 10}.
 *
 * @param kind of the periods: {@link Period.Kind#YEAR}, {@link Period.Kind#CUMULATIVE} or
 * {@link Period.Kind#MONTH}
 * @param last the last month, 1 to 12
 */
public record PartOfYear(Period.Kind kind, int last) implements Comparable<PartOfYear>, Serializable {

    static final PartOfYear WHOLE = of(Period.year(2000));

    private static final Pattern NOTATION = Pattern.compile("(?<from>01\\.\\.)?(?<last>0[1-9]|1[0-2])");
    private static final Comparator<PartOfYear> LONGEST_FIRST = Comparator.comparing(PartOfYear::kindsRank)
            .thenComparing(Comparator.comparing(PartOfYear::last).reversed());

    /** Returns the part of its year that a period is; January to December is the whole. */
    static PartOfYear of(Period period) {
        return new PartOfYear(period.whole().kind(), period.last().getMonthValue());
    }

    static PartOfYear of(Period.Kind kind, LocalDate lastDay) {
        YearMonth last = YearMonth.from(lastDay);
        return of(kind == Period.Kind.MONTH ? Period.months(last, last) : Period.cumulative(last.getYear(), last.getMonthValue()));
    }

    /**
     * Reads the notation of {@link #toString}.
     *
     * @return empty if it is not valid: {@code 13}, {@code 01..01}
     */
    static Optional<PartOfYear> parse(String text) {
        Matcher matcher = NOTATION.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(matcher.group("last"));
        if (matcher.group("from") == null) {
            return Optional.of(new PartOfYear(Period.Kind.MONTH, last));
        }
        return last == 1 ? Optional.empty() : Optional.of(of(Period.cumulative(2000, last)));
    }

    /** Returns this part of a year. */
    Period in(int year) {
        return switch (kind) {
            case YEAR -> Period.year(year);
            case MONTH -> Period.month(year, last);
            default -> Period.cumulative(year, last);
        };
    }

    public boolean isWhole() {
        return kind == Period.Kind.YEAR;
    }

    /** Returns the name for readers: "Whole years", "January–October", "October". */
    public String getName() {
        Locale locale = Texts.locale();
        String month = YearMonth.of(2000, last).getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return isWhole() ? Texts.get("trade.goods.whole") : kind == Period.Kind.MONTH ? month
                : YearMonth.of(2000, 1).getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + '–' + month;
    }

    private int kindsRank() {
        return isWhole() ? 0 : kind == Period.Kind.CUMULATIVE ? 1 : 2;
    }

    @Override
    public int compareTo(PartOfYear other) {
        return LONGEST_FIRST.compare(this, other);
    }

    /** Returns the notation that {@link #parse} reads. */
    @Override
    public String toString() {
        return (kind == Period.Kind.MONTH ? "" : "01..") + "%02d".formatted(last);
    }
}
