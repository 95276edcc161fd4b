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
 * @param over true if the text tells that it has ended
 */
record LengthOfStay(int days, boolean over) {

    private static final int NEAR = 80;
    /** Days before or after the publication of which news are. */
    static final int DAYS_OF_NEWS = 14;

    private static final List<List<String>> NUMBERS = List.of(List.of("two", "двух", "两", "2"), List.of("three", "трех", "三", "3"),
            List.of("four", "четырех", "四", "4"), List.of("five", "пяти", "五", "5"));
    private static final Pattern STAY = Pattern.compile("\\b(two|three|four|five|[2-5])-day (?:[\\w-]+ ){0,2}(?:visit|trip)|"
            + "(двух|трех|четырех|пяти|[2-5])-?дневн\\p{L}+ (?:\\p{L}+ )?(?:визит|поездк)|为期([两三四五2-5])天");

    private static final String ENDED = "\\b(?:ended|concluded|completed|finished|wrapped up)\\b|заверш|законч|окончи|结束";
    private static final Pattern ENDED_BEFORE = Pattern.compile("(?:" + ENDED + ")[^.;,。；，]{0,30}$");
    private static final Pattern ENDED_AFTER = Pattern.compile("^[^.;,。；，]{0,60}(?:" + ENDED + ")");

    static LengthOfStay in(String folded) {
        Matcher stay = STAY.matcher(folded);
        if (!stay.find()) {
            return new LengthOfStay(0, false);
        }
        String number = stay.group(1) != null ? stay.group(1) : stay.group(2) != null ? stay.group(2) : stay.group(3);
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).contains(number)) {
                return new LengthOfStay(i + 2, isOver(folded, stay));
            }
        }
        return new LengthOfStay(0, false);
    }

    private static boolean isOver(String folded, Matcher stay) {
        return ENDED_BEFORE.matcher(folded.substring(Math.max(0, stay.start() - NEAR), stay.start())).find()
                || ENDED_AFTER.matcher(folded.substring(stay.end(), Math.min(folded.length(), stay.end() + NEAR))).find();
    }

    /**
     * Returns the days of a visit in the news, from its first one, or until its last one if it is over; a date long before or after the
     * publication as it is.
     */
    PartialDate ofNews(PartialDate day, Optional<LocalDate> published) {
        boolean recent = published.isPresent() && day.isExact()
                && Math.abs(ChronoUnit.DAYS.between(day.getEarliest(), published.get())) <= DAYS_OF_NEWS;
        return recent ? around(day) : day;
    }

    private PartialDate around(PartialDate day) {
        if (days == 0) {
            return day;
        }
        LocalDate first = over ? day.getEarliest().minusDays(days - 1L) : day.getEarliest();
        return PartialDate.parse(first + "/" + first.plusDays(days - 1L));
    }
}
