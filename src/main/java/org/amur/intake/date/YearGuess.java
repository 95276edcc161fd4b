package org.amur.intake.date;

import java.time.LocalDate;
import java.time.YearMonth;

/** Year of a day, month, quarter or season that a text names without one: that of the publication, unless another one fits better. */
final class YearGuess {

    private static final int MONTHS_OF_QUARTER = 3;
    /** A date at most so many days after the publication is announced rather than a year past. */
    private static final int ANNOUNCED = 60;
    /** A date more than so many days before the publication is rather one of the next year if the text speaks of the future. */
    private static final int LONG_PAST = 180;

    private final DateWords words;
    private final DateContext context;

    YearGuess(DateWords words, DateContext context) {
        this.words = words;
        this.context = context;
    }

    int year() {
        LocalDate published = context.published();
        int year = published.getYear();
        LocalDate first = YearMonth.of(year, firstMonth()).atDay(1);
        LocalDate date = words.has("d") ? first.plusDays(words.value("d") - 1L) : first;
        if (words.has("dir")) {
            return byDirection(date, published);
        }
        boolean future = context.future() || words.has("due");
        if (date.isAfter(published.plusDays(words.has("m") ? ANNOUNCED : 0))) {
            return future ? year : year - 1;
        }
        boolean nextYear = future && date.isBefore(published.minusDays(LONG_PAST));
        return nextYear ? year + 1 : year;
    }

    private int byDirection(LocalDate date, LocalDate published) {
        int year = published.getYear();
        YearMonth month = YearMonth.from(published);
        return switch (words.value("dir")) {
            case 1 -> YearMonth.from(date).isAfter(month) ? year : year + 1;
            case -1 -> YearMonth.from(date).isBefore(month) ? year : year - 1;
            default -> year;
        };
    }

    private int firstMonth() {
        if (words.has("m")) {
            return words.value("m");
        }
        if (words.has("q")) {
            return MONTHS_OF_QUARTER * (words.value("q") - 1) + 1;
        }
        if (words.has("h")) {
            return words.value("h") == 1 ? 1 : 7;
        }
        return words.has("s") ? MONTHS_OF_QUARTER * words.value("s") : words.has("first") ? words.value("first") : 1;
    }
}
