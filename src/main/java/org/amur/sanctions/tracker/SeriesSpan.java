package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Length of a step in a time series. */
public enum SeriesSpan {

    MONTH(1, 24), QUARTER(3, 20), YEAR(12, 40);

    /** Maximum number of steps. */
    static final int MAX = 400;
    private static final int MAX_LENGTH = 12;

    private final int months;
    private final int usual;

    SeriesSpan(int months, int usual) {
        this.months = months;
        this.usual = usual;
    }

    /** Returns the default number of steps. */
    int usual() {
        return usual;
    }

    /** Returns the first day of the step that contains a day. */
    LocalDate first(LocalDate day) {
        int month = months == MAX_LENGTH ? 1 : (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** Returns the first day of a step some steps later or earlier. */
    LocalDate plus(LocalDate first, int spans) {
        return first.plusMonths((long) spans * months);
    }

    /** Returns the last day of a step. */
    LocalDate last(LocalDate first) {
        return plus(first, 1).minusDays(1);
    }

    /** Returns the name of a step in ISO 8601, or 2022-Q1 for a quarter. */
    String name(LocalDate first) {
        return switch (this) {
            case YEAR -> String.valueOf(first.getYear());
            case QUARTER -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> first.toString().substring(0, "2022-02".length());
        };
    }
}
