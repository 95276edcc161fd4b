package org.amur.trade.mapping;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The month, the months from January or the year that a title speaks of, where it speaks of one alone. */
final class TimesInText {

    private static final String TO = "\\s*(?:[-~–—至到]|to|по)\\s*";
    private static final Pattern WORDS =
            Pattern.compile("(?iu)(?:(\\p{L}{3,10})\\.?" + TO + ")?(?<!\\p{L})(\\p{L}{3,10})\\.?,?\\s(\\d{4})(?!\\d)");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月?" + TO + ")?(\\d{1,2})月");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d./-])(\\d{4})[./-](\\d{1,2})(?![\\d./-])");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![\\d./-])(?:(\\d{1,2})" + TO + ")?(\\d{1,2})[./](\\d{4})(?![\\d./-])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/-])(?:19|20)\\d{2}(?![\\d,/-])");

    private final Set<String> periods = new HashSet<>();
    private final Set<String> years = new HashSet<>();

    private TimesInText() {
    }

    /** {@link Part#PERIOD} and {@link Part#YEAR}, where the text says one of each. */
    static Map<Part, String> of(String text) {
        TimesInText times = new TimesInText();
        times.read(WORDS.matcher(text), 1, 2, 3);
        times.read(CHINESE.matcher(text), 2, 3, 1);
        times.read(DIGITS.matcher(text), 0, 2, 1);
        times.read(MONTH_FIRST.matcher(text), 1, 2, 3);
        YEAR.matcher(text).results().map(MatchResult::group).forEach(times.years::add);
        Map<Part, String> said = new EnumMap<>(Part.class);
        put(said, Part.PERIOD, times.periods);
        put(said, Part.YEAR, times.years);
        return said;
    }

    private static void put(Map<Part, String> said, Part part, Set<String> values) {
        if (values.size() == 1 && !values.contains("")) {
            said.put(part, values.iterator().next());
        }
    }

    /** @param first the group of the first month, 0 for none: several months count from January */
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

    /** Empty for what is no period of a figure. */
    private static String period(String year, String from, int month) {
        String last = "%s-%02d".formatted(year, month);
        if (from == null) {
            return last;
        }
        boolean january = Periods.month(from).filter(first -> first == 1).isPresent();
        return january && month > 1 ? year + "-01.." + last : Periods.month(from).isPresent() ? "" : last;
    }
}
