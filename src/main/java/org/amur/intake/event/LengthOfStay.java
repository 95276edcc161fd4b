package org.amur.intake.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.text.PartialDate;

/**
 * Length of the visit that a text reports: “three-day trip”, «трёхдневный визит», 为期三天.
 *
 * @param days 0 if the text has none
 */
record LengthOfStay(int days) {

    /** Days before or after the publication of which news are. */
    static final int DAYS_OF_NEWS = 14;

    private static final List<List<String>> NUMBERS = List.of(List.of("two", "двух", "两", "2"), List.of("three", "трех", "三", "3"),
            List.of("four", "четырех", "四", "4"), List.of("five", "пяти", "五", "5"));
    private static final Pattern STAY = Pattern.compile("\\b(two|three|four|five|[2-5])-day (?:[\\w-]+ ){0,2}(?:visit|trip)|"
            + "(двух|трех|четырех|пяти|[2-5])-?дневн\\p{L}+ (?:\\p{L}+ )?(?:визит|поездк)|为期([两三四五2-5])天");

    static LengthOfStay in(String folded) {
        Matcher stay = STAY.matcher(folded);
        if (!stay.find()) {
            return new LengthOfStay(0);
        }
        String number = stay.group(1) != null ? stay.group(1) : stay.group(2) != null ? stay.group(2) : stay.group(3);
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).contains(number)) {
                return new LengthOfStay(i + 2);
            }
        }
        return new LengthOfStay(0);
    }

    /** Returns the days of a visit in the news, from its first one; a date long before or after the publication as it is. */
    PartialDate ofNews(PartialDate first, Optional<LocalDate> published) {
        boolean recent = published.isPresent() && first.isExact()
                && Math.abs(ChronoUnit.DAYS.between(first.getEarliest(), published.get())) <= DAYS_OF_NEWS;
        return recent ? from(first) : first;
    }

    private PartialDate from(PartialDate first) {
        return days == 0 || !first.isExact() ? first
                : PartialDate.parse(first.getEdtf() + "/" + first.getEarliest().plusDays(days - 1L));
    }
}
