package org.amur.trade;

import java.time.LocalDate;

/** That a reporter publishes so many figures of single goods for a year. */
public record GoodsYear(Reporter reporter, Currency currency, LocalDate last, Long figures) {

    public int year() {
        return last.getYear();
    }
}
