package org.amur.figureimport.mapping;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Month or span from January, and the years, in a title. Days are ignored. */
final class TimesInText {

    private static final String TO = "\\s*(?:[-~–—至到]|to|по)\\s*";
    private static final Pattern WORDS =
            Pattern.compile("(?iu)(?:(\\p{L}{3,10})\\.?" + TO + ")?(?<!\\p{L})(\\p{L}{3,10})\\.?,?\\s(\\d{4})(?!\\d)");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月?" + TO + ")?(\\d{1,2})月");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d./-])(\\d{4})[./-](\\d{1,2})(?![\\d./-])");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![\\d./-])(?:(\\d{1,2})" + TO + ")?(\\d{1,2})[./](\\d{4})(?![\\d./-])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/-])(?:19|20)\\d{2}(?![\\d,/-])");

    /** Date of publication, which is not the period of the figures. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:(?:last )?updated?|published|publication|released?|issued|retrieved"
                    + "|accessed|downloaded|опубликован[оы]?|публикаци[ия]|обновлен[оы]?|обновлён)(?!\\p{L})[^;()]*");

    private static final Pattern PUBLISHED_IN_CHINESE = Pattern.compile("[^;()]*(?:更新|发布|公布)[^;()]*");
    private static final Pattern DAY = Pattern.compile("(?iu)(?<![\\p{N}.,])(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(\\p{L}{3,10})\\.?,?"
            + "|(?<!\\p{L})(\\p{L}{3,10})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?)\\s\\d{4}(?!\\d)");
    private static final Pattern CHINESE_DAY = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

    private final Set<String> periods = new HashSet<>();
    private final Set<String> years = new HashSet<>();

    private TimesInText() {
    }

    static TimesInText of(String text) {
        String other = withoutDays(PUBLISHED_IN_CHINESE.matcher(PUBLISHED.matcher(text).replaceAll(" ")).replaceAll(" "));
        TimesInText times = new TimesInText();
        times.read(WORDS.matcher(other), 1, 2, 3);
        times.read(CHINESE.matcher(other), 2, 3, 1);
        times.read(DIGITS.matcher(other), 0, 2, 1);
        times.read(MONTH_FIRST.matcher(other), 1, 2, 3);
        YEAR.matcher(other).results().map(MatchResult::group).forEach(times.years::add);
        return times;
    }

    private static String withoutDays(String text) {
        String named = DAY.matcher(text).replaceAll(day -> Periods.month(day.group(day.group(1) == null ? 2 : 1)).isPresent() ? " "
                : Matcher.quoteReplacement(day.group()));
        return CHINESE_DAY.matcher(named).replaceAll(" ");
    }

    /** Returns the only period. */
    Optional<String> period() {
        return periods.stream().filter(period -> periods.size() == 1 && !period.isEmpty()).findFirst();
    }

    /** Returns all years, also those of its months. */
    Set<String> years() {
        return years;
    }

    /**
     * Reads a match.
     *
     * @param first the group of the first month, 0 for none: several months count from January
     */
    private void read(Matcher found, int first, int last, int year) {
        while (found.find()) {
            Optional<Integer> month = Periods.month(found.group(last));
            String from = first == 0 ? null : found.group(first);
            if (month.isPresent()) {
                years.add(found.group(year));
                periods.add(period(found.group(year), from, month.get()));
            }
        }
    }

    /** Returns the period; empty if a figure cannot have it. */
    private static String period(String year, String from, int month) {
        String last = "%s-%02d".formatted(year, month);
        if (from == null) {
            return last;
        }
        boolean january = Periods.month(from).filter(first -> first == 1).isPresent();
        return january && month > 1 ? year + "-01.." + last : Periods.month(from).isPresent() ? "" : last;
    }
}
