package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.amur.actor.ActorKind;
import org.amur.history.AsOf;
import org.amur.web.QueryString;
import org.amur.web.Texts;

/**
 * Designations of companies of China and Hong Kong under measures against Russia since 2022, by quarter and
 * authority, as a headline.
 */
public final class ChineseListings {

    static final List<String> COUNTRIES = List.of("CN", "HK");
    static final String OVER = "RU";
    /** First day: earlier measures against both countries had other reasons. */
    static final LocalDate FROM = LocalDate.of(2022, 1, 1);

    private final List<SeriesCount> counts;
    private final StartSeries series;

    ChineseListings(List<SeriesCount> counts) {
        this.counts = counts;
        series = new StartSeries(SeriesBy.AUTHORITY, SeriesSpan.QUARTER, counts, FROM, null, filter());
    }

    /** Returns the filter of the designation list that shows the same. */
    private static QueryString filter() {
        return QueryString.parse("").with("country", String.join(",", COUNTRIES)).with("target", ActorKind.COMPANY).with("over", OVER);
    }

    /** Returns the path of the list of all that are counted. */
    public String getList() {
        return filter().with("from", FROM).after("/sanctions/designation/list");
    }

    public boolean isBlank() {
        return series.isBlank();
    }

    /** Returns the headline; there must be a listing. */
    public String getHeadline() {
        return headline(AsOf.dayOrToday().getYear());
    }

    /** Makes no comparison with other years: the record is not complete for any of them. */
    String headline(int thisYear) {
        TreeMap<Integer, Long> years = counts.stream().filter(ChineseListings::isOfOneYear).collect(Collectors.groupingBy(
                count -> count.latest().getYear(), TreeMap::new, Collectors.summingLong(SeriesCount::count)));
        if (years.isEmpty()) {
            return Texts.get("home.listings");
        }
        int last = years.lastKey();
        return Texts.get(last == thisYear ? "tracker.listings.soFar" : "tracker.listings.year", years.get(last), String.valueOf(last));
    }

    private static boolean isOfOneYear(SeriesCount count) {
        return count.earliest() != null && count.latest() != null && count.earliest().getYear() == count.latest().getYear();
    }
}
