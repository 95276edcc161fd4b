package org.amur.home;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Years or months between the first and the last known one of which nothing is known, as ranges. */
final class MissingTimes {

    private static final int YEAR = 12;
    private static final int MONTH = 1;

    private MissingTimes() {
    }

    /** Returns ranges of years: "2005", "2009–2012". */
    static List<String> years(Collection<Integer> known) {
        return ranges(new TreeSet<>(known.stream().map(year -> YearMonth.of(year, 1)).toList()), YEAR).stream()
                .map(range -> text(String.valueOf(range.first().getYear()), String.valueOf(range.last().getYear()))).toList();
    }

    /** Returns ranges of months: "2022-01", "2022-03–2022-12". */
    static List<String> months(Collection<YearMonth> known) {
        return ranges(new TreeSet<>(known), MONTH).stream()
                .map(range -> text(range.first().toString(), range.last().toString())).toList();
    }

    private static List<Range> ranges(NavigableSet<YearMonth> known, int step) {
        List<Range> missing = new ArrayList<>();
        YearMonth before = null;
        for (YearMonth time : known) {
            if (before != null && before.plusMonths(step).isBefore(time)) {
                missing.add(new Range(before.plusMonths(step), time.minusMonths(step)));
            }
            before = time;
        }
        return missing;
    }

    private static String text(String first, String last) {
        return first.equals(last) ? first : first + "–" + last;
    }

    private record Range(YearMonth first, YearMonth last) { }
}
