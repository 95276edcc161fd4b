package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How long each step of a time series is. */
public enum SeriesSpan {

    MONTH(1, 24), QUARTER(3, 20), YEAR(12, 40);

    /** More than anybody reads at once. */
    static final int MOST = 400;
    private static final int LONGEST = 12;

    private final int months;
    private final int usual;

    SeriesSpan(int months, int usual) {
        this.months = months;
        this.usual = usual;
    }

    /** How many are shown where nobody asks for more. */
    int usual() {
        return usual;
    }

    /** The first day of the span that holds a day. */
    LocalDate first(LocalDate day) {
        int month = months == LONGEST ? 1 : (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The first day of a span some spans later, or earlier. */
    LocalDate plus(LocalDate first, int spans) {
        return first.plusMonths((long) spans * months);
    }

    /** The last day of a span. */
    LocalDate last(LocalDate first) {
        return plus(first, 1).minusDays(1);
    }

    /** Of a span, as ISO 8601 has it, and a quarter as 2022-Q1. */
    String name(LocalDate first) {
        return switch (this) {
            case YEAR -> String.valueOf(first.getYear());
            case QUARTER -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> first.toString().substring(0, "2022-02".length());
        };
    }
}
