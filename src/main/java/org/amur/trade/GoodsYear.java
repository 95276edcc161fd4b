package org.amur.trade;

import java.time.LocalDate;

/**
 * That a reporter publishes so many figures of single goods for a year or a part of one.
 *
 * @param kind of the periods
 * @param last their last day
 */
public record GoodsYear(Reporter reporter, Currency currency, Period.Kind kind, LocalDate last, Long figures) {

    public int year() {
        return last.getYear();
    }
}
