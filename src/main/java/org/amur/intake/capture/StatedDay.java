package org.amur.intake.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.text.MonthNames;

/** Day of publication as documents state it: ISO 8601, email headers, and complete dates in the three languages. */
final class StatedDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.]|\\s?年\\s?)(\\d{1,2})(?:[-/.]|\\s?月\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,12})\\.?,?[\\s-]+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)");

    private StatedDay() {
    }

    /** Returns the first complete date in a text. */
    static Optional<LocalDate> in(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return numbers(COMPACT, text.strip(), 1, 2, 3).or(() -> numbers(YEAR_FIRST, text, 1, 3, 4)).or(() -> words(DAY_FIRST, text, 2, 1))
                .or(() -> words(MONTH_FIRST, text, 1, 2)).or(() -> numbers(DOTTED, text, 3, 2, 1));
    }

    private static Optional<LocalDate> numbers(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        return found.find() ? day(found.group(year), Integer.parseInt(found.group(month)), found.group(day)) : Optional.empty();
    }

    private static Optional<LocalDate> words(Pattern pattern, String text, int month, int day) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            Optional<LocalDate> stated = day(
                    found.group(3), MonthNames.month(found.group(month).toLowerCase(Locale.ROOT)), found.group(day));
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
