package org.amur.figure;

import java.time.LocalDate;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;

/**
 * That a reporter publishes figures for a year or a part of one.
 *
 * @param kind  of the periods
 * @param last  their last day
 * @param goods how many are of single goods; 0 where only all goods together are known
 */
public record GoodsYear(Reporter reporter, Currency currency, Period.Kind kind, LocalDate last, Long goods) {

    public int year() {
        return last.getYear();
    }
}
