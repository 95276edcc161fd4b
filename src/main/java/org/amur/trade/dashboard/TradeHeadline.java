package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.util.List;

import org.amur.web.Numbers;
import org.amur.web.Texts;

/**
 * One-sentence message of annual totals: rise or fall of the last year, and what is remarkable about it. A comparison
 * with earlier years is made only if all years in between are known.
 */
final class TradeHeadline {

    /** Years before the last that the highest one needs. */
    private static final int EARLIER_FOR_HIGHEST = 3;

    /**
     * Total of a year.
     *
     * @param level  total in units of the currency
     * @param text   total for readers, with its unit
     * @param growth against the year before, in per cent; null if unknown
     */
    record Year(int year, BigDecimal level, String text, BigDecimal growth) {

        private int direction() {
            return growth == null ? 0 : growth.signum();
        }
    }

    /** Comparison of the last year with earlier ones. */
    private enum Kind {
        NOTHING, HIGHEST, AGAIN, SINCE
    }

    /** @param value total, number of declines, or year; null for none */
    private record Remark(Kind kind, Object value) {

        static final Remark NONE = new Remark(Kind.NOTHING, null);
    }

    private final List<Year> years;

    /** @param years in chronological order, at least one */
    TradeHeadline(List<Year> years) {
        this.years = years;
    }

    String text() {
        Year last = last();
        String year = String.valueOf(last.year());
        if (last.growth() == null) {
            return Texts.get("trade.summary.level", last.text(), year);
        }
        Remark remark = remark();
        return Texts.get("trade.summary.growth", String.valueOf(last.direction()),
                Numbers.format(last.growth().abs(), false, Texts.locale()), year, remark.kind().name(), remark.value(), years.size(),
                String.valueOf(years.get(0).year()));
    }

    private Remark remark() {
        Year last = last();
        if (last.direction() == 0) {
            return Remark.NONE;
        }
        if (last.direction() > 0 && isHighest()) {
            return new Remark(Kind.HIGHEST, last.text());
        }
        int same = runLength();
        if (same > 1) {
            return last.direction() < 0 ? new Remark(Kind.AGAIN, same) : Remark.NONE;
        }
        return beforeRun();
    }

    /** Returns the last year of the same direction; none if a year in between is unknown. */
    private Remark beforeRun() {
        for (int place = years.size() - 2; place >= 0 && isKnown(place); place--) {
            if (years.get(place).direction() == last().direction()) {
                return new Remark(Kind.SINCE, String.valueOf(years.get(place).year()));
            }
        }
        return Remark.NONE;
    }

    /** Tells whether the growth of a year is known, and the year precedes the next one in the list. */
    private boolean isKnown(int place) {
        return years.get(place).growth() != null && years.get(place).year() == years.get(place + 1).year() - 1;
    }

    /** Returns the number of consecutive last years with the same direction. */
    private int runLength() {
        int length = 1;
        for (int place = years.size() - 2; place >= 0 && isKnown(place)
                && years.get(place).direction() == last().direction(); place--) {
            length++;
        }
        return length;
    }

    private boolean isHighest() {
        List<Year> earlier = years.subList(0, years.size() - 1);
        return earlier.size() >= EARLIER_FOR_HIGHEST
                && earlier.stream().allMatch(year -> year.level().compareTo(last().level()) < 0);
    }

    private Year last() {
        return years.get(years.size() - 1);
    }
}
