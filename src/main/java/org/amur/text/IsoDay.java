package org.amur.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as addresses write it, {@code 2023-03-20} (ISO 8601), of the years that both databases have. */
public final class IsoDay {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private IsoDay() {
    }

    /** Empty for what is no day of the years 1 to 9999; spaces around it are none of it. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
