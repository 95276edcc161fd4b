package org.amur.figure;

import java.time.LocalDate;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;

/**
 * Availability of a reporter's figures for a year or a part of one.
 *
 * @param kind of the periods
 * @param last their last day
 * @param goods number of figures of single goods; 0 if only all goods together are known
 */
public record GoodsYear(Reporter reporter, Currency currency, Period.Kind kind, LocalDate last, Long goods) {

    public int year() {
        return last.getYear();
    }
}
