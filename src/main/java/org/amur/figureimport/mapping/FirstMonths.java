package org.amur.figureimport.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans from January of less than a year in a title: {@code January-November}, {@code за 9 месяцев}, {@code 1-11月}. */
final class FirstMonths {

    private static final String TO = "\\s*(?:[-~–—至到]|to|through|по)\\s*";
    private static final String OF_YEAR = "(?<year>\\s*(?:of\\s|in\\s|в\\s|[,(])?\\s*(?:19|20)\\d{2})?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?iu)(?<!\\p{L})(?<first>\\p{L}{3,10})\\.?" + TO + "(?<last>\\p{L}{3,10})(?!\\p{L})\\.?" + OF_YEAR),
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,])(?<first>(?=0?[2-9]|1[01]))(?<last>\\d{1,2})[\\s-]"
                    + "(?:months|месяц(?:а|ев))(?!\\p{L})" + OF_YEAR),
            Pattern.compile("(?<year>\\d{4}年)?(?<!\\d)(?<first>1月?" + TO + "|前)(?<last>\\d{1,2})(?:月|个月)"),
            Pattern.compile("(?iu)(?<first>)(?<last>first half|first six months|first quarter|first nine months|first three quarters"
                    + "|перв(?:ое|ом) полугоди[еи]|перв(?:ый|ом) квартале?|上半年|前三季度)" + OF_YEAR));
    private static final Map<String, Integer> WORDED = Map.of(
            "first half",
            6,
            "first six months",
            6,
            "first quarter",
            3,
            "first nine months",
            9,
            "first three quarters",
            9,
            "上半年",
            6,
            "前三季度",
            9);
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final int DECEMBER = 12;

    private final Set<Integer> ofEachYear = new HashSet<>();
    private boolean anyOfOneYear;

    private FirstMonths() {
    }

    static FirstMonths in(String text) {
        FirstMonths all = new FirstMonths();
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            while (found.find()) {
                all.read(found.group("first"), found.group("last"), found.group("year") != null || isAfterYear(text, found.start()));
            }
        }
        return all;
    }

    /** Matches {@code 2024年上半年}. */
    private static boolean isAfterYear(String text, int start) {
        return text.substring(0, start).matches("(?s).*(?:19|20)\\d{2}\\s*(?:年|:|г\\.,?|,)?\\s*(?:за\\s)?");
    }

    private void read(String first, String last, boolean hasYear) {
        boolean fromJanuary = first.isEmpty() || first.startsWith("1") || first.equals("前") || Periods.month(first).equals(Optional.of(1));
        Optional<Integer> month = Optional.ofNullable(WORDED.get(last.toLowerCase(Locale.ROOT)))
                .or(() -> Periods.month(last))
                .or(() -> last.contains("полугод")
                        ? Optional.of(HALF)
                        : last.contains("квартал") ? Optional.of(QUARTER) : Optional.empty());
        if (fromJanuary && month.isPresent() && month.get() > 1 && month.get() < DECEMBER) {
            anyOfOneYear = anyOfOneYear || hasYear;
            if (!hasYear) {
                ofEachYear.add(month.get());
            }
        }
    }

    /** Returns the last months, as numbers, of spans without a year, which apply to each year. */
    Set<Integer> ofEachYear() {
        return ofEachYear;
    }

    /** Tells whether there are any. */
    boolean areSaid() {
        return anyOfOneYear || !ofEachYear.isEmpty();
    }
}
