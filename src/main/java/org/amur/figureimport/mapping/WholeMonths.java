package org.amur.figureimport.mapping;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole months stated by their first and last days, or as quarters: 1 Jan to 31 Oct 2024, 01.01.2024-31.10.2024, Q1-Q3
 * 2024, the second quarter of a year. Parts of months are not read.
 */
final class WholeMonths {

    private static final String TO = " ?(?:[-–—~]|\\.\\.|to|till|through|по) ?";
    private static final String OF_YEAR = "(?: ?г\\.?| года?)?";
    private static final String FIRST_DAY = "(?<d1>\\d{1,2})(?:st)?";
    private static final String LAST_DAY = "(?<d2>\\d{1,2})(?:st|nd|rd|th)?";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?iu)(?:с |from )?" + FIRST_DAY + " (?<m1>\\p{L}{3,10})\\.?,?(?: (?<y1>\\d{4}))?" + OF_YEAR
                    + TO + LAST_DAY + " (?<m2>\\p{L}{3,10})\\.?,? (?<y2>\\d{4})" + OF_YEAR),
            Pattern.compile("(?iu)(?:from )?(?<m1>\\p{L}{3,10})\\.? " + FIRST_DAY + "(?:,? (?<y1>\\d{4}))?" + TO
                    + "(?<m2>\\p{L}{3,10})\\.? " + LAST_DAY + ",? (?<y2>\\d{4})"),
            Pattern.compile(
                    "(?<d1>\\d{1,2})\\.(?<m1>\\d{1,2})(?:\\.(?<y1>\\d{4}))? ?[-–—] ?(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4})"),
            Pattern.compile(
                    "(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2}) ?(?:[-–—/]|\\.\\.|to) ?(?<y2>\\d{4})-(?<m2>\\d{2})-(?<d2>\\d{2})"),
            Pattern.compile(
                    "(?<y2>\\d{4})年(?<m1>\\d{1,2})月(?<d1>\\d{1,2})日[-–—~至到](?:(?<y1>\\d{4})年)?(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日"));
    private static final List<Pattern> QUARTERS = List.of(
            Pattern.compile("(?iu)(?:q1 ?[-–—] ?q(?=\\d )|1q ?[-–—] ?(?=\\dq))(?<last>[23])q? (?<year>\\d{4})"),
            Pattern.compile("(?iu)(?<year>\\d{4}) ?q1 ?[-–—] ?q(?<last>[23])"),
            Pattern.compile("(?iu)(?:i|1) ?[-–—] ?(?<last>ii|iii|2|3) (?:кв\\.?|квартал(?:ы|а)?) (?<year>\\d{4})" + OF_YEAR),
            Pattern.compile("(?<year>\\d{4})年(?:[1一][-–—~至到])(?<last>[23二三])季度"),
            Pattern.compile("(?<year>\\d{4})年前(?<last>三)季度"));
    private static final List<Pattern> ONE_QUARTER = List.of(
            Pattern.compile("(?iu)(?:q(?<one>[1-4])|(?<other>[1-4])q)[ /.'’-]?(?<year>\\d{4})"),
            Pattern.compile("(?iu)(?<year>\\d{4})[ ./-]?(?:q(?<one>[1-4])|(?<other>[1-4])q)"),
            Pattern.compile("(?iu)(?:(?<one>i{1,3}|iv)|(?<other>[1-4])(?:-?[йя])?) ?(?:кв\\.?|квартал) ?(?<year>\\d{4})" + OF_YEAR),
            Pattern.compile("(?iu)(?<year>\\d{4})年(?:第?(?<one>[1-4一二三四])季度?|q(?<other>[1-4]))"));
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("1", 1),
            Map.entry("2", 2),
            Map.entry("3", 3),
            Map.entry("4", 4),
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("一", 1),
            Map.entry("二", 2),
            Map.entry("三", 3),
            Map.entry("四", 4));
    private static final int MONTHS = 3;

    private WholeMonths() {
    }

    /** Returns the notation of {@link org.amur.figure.value.Period#parse}; empty for anything else. */
    static Optional<String> of(String text) {
        for (Pattern quarters : QUARTERS) {
            Matcher found = quarters.matcher(text);
            if (found.matches()) {
                int last = NUMBERS.get(found.group("last").toLowerCase(Locale.ROOT)) * MONTHS;
                return Optional.of(found.group("year") + "-01.." + found.group("year") + "-%02d".formatted(last));
            }
        }
        Optional<String> quarter = ofQuarter(text);
        return quarter.isPresent() ? quarter
                : DAYS.stream().map(days -> days.matcher(text)).filter(Matcher::matches).findFirst().flatMap(WholeMonths::ofDays);
    }

    private static Optional<String> ofQuarter(String text) {
        return ONE_QUARTER.stream().map(quarter -> quarter.matcher(text)).filter(Matcher::matches).findFirst().map(found -> {
            String number = found.group("one") == null ? found.group("other") : found.group("one");
            int last = NUMBERS.get(number.toLowerCase(Locale.ROOT)) * MONTHS;
            return "%s-%02d..%s-%02d".formatted(found.group("year"), last - MONTHS + 1, found.group("year"), last);
        });
    }

    private static Optional<String> ofDays(Matcher found) {
        Optional<Integer> first = Periods.month(found.group("m1"));
        Optional<Integer> last = Periods.month(found.group("m2"));
        String year = found.group("y2");
        boolean oneYear = found.group("y1") == null || found.group("y1").equals(year);
        if (first.isEmpty() || last.isEmpty() || !oneYear || Integer.parseInt(found.group("d1")) != 1) {
            return Optional.empty();
        }
        try {
            YearMonth end = YearMonth.of(Integer.parseInt(year), last.get());
            boolean whole = end.lengthOfMonth() == Integer.parseInt(found.group("d2")) && first.get() <= last.get();
            return whole ? Optional.of("%s-%02d..%s-%02d".formatted(year, first.get(), year, last.get())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
