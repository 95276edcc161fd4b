package org.amur.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Day in addresses, {@code 2023-03-20} (ISO 8601), with a year that both databases support. */
public final class IsoDay {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private IsoDay() {
    }

    /** Parses a day of the years 1 to 9999, without surrounding spaces; empty if invalid. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
