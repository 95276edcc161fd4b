package org.amur.trade.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.amur.figure.value.Period;

/**
 * Places of a chart: one per month or year, from the first known one to the last, so that the time axis is to scale.
 * Months known only together are at the last of them. Longer spans would tower over single months, and are only in the
 * table; so is a span that shares a month with another line, which would count twice.
 */
final class Axis {

    private static final int MAX_SPAN = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final List<Place> places;

    private Axis(List<Place> places) {
        this.places = places;
    }

    /**
     * Creates the axis.
     *
     * @param lines in the order of their periods
     */
    static Axis of(boolean monthly, List<Line> lines) {
        List<Line> fitting = lines.stream().filter(line -> isShort(monthly, line)).toList();
        NavigableMap<Period, Place> places = empty(monthly, fitting);
        fitting.forEach(line -> places.computeIfPresent(line.getPeriod(), (period, none) -> new Place(period, line, null)));
        fitting.stream().filter(line -> !places.containsKey(line.getPeriod())).forEach(line -> stand(line, places));
        return new Axis(List.copyOf(places.values()));
    }

    /** Tells whether the period of a line is short enough to be drawn. */
    static boolean isShort(boolean monthly, Line line) {
        return !monthly || line.getPeriod().monthCount() <= MAX_SPAN;
    }

    private static NavigableMap<Period, Place> empty(boolean monthly, List<Line> lines) {
        NavigableMap<Period, Place> places = new TreeMap<>();
        if (!lines.isEmpty()) {
            YearMonth last = lines.stream().map(line -> line.getPeriod().last()).max(YearMonth::compareTo).orElseThrow();
            YearMonth month = lines.get(0).getPeriod().first();
            while (!month.isAfter(last)) {
                Period period = monthly ? Period.months(month, month) : Period.year(month.getYear());
                places.put(period, new Place(period, null, null));
                month = month.plusMonths(monthly ? 1 : MONTHS_OF_A_YEAR);
            }
        }
        return places;
    }

    private static void stand(Line span, Map<Period, Place> places) {
        List<Period> months = span.getPeriod().months().map(month -> Period.months(month, month)).toList();
        if (months.stream().map(places::get).allMatch(Place::isFree)) {
            months.forEach(month -> places.put(month, new Place(month, null, span)));
            Period last = months.get(months.size() - 1);
            places.put(last, new Place(last, span, span));
        }
    }

    /** Returns the places in the order of time, without a gap. */
    List<Place> places() {
        return places;
    }

    /** Returns the number of drawn lines. */
    long drawn() {
        return places.stream().filter(place -> place.line() != null).count();
    }

    /**
     * Month or year on the axis.
     *
     * @param line drawn there; null for none
     * @param span months known only together that include it; null for a single month, or if nothing is known
     */
    record Place(Period period, Line line, Line span) {

        private boolean isFree() {
            return line == null && span == null;
        }

        /** Tells whether several months are drawn at this place. */
        boolean isTogether() {
            return line != null && line == span;
        }

        /** Returns the period for the label of the axis. */
        Period named() {
            return isTogether() ? span.getPeriod() : period;
        }
    }
}
