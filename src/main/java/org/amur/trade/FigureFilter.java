package org.amur.trade;

import java.time.LocalDate;

import org.amur.common.Sort;

/**
 * What a list of figures is asked for. Null asks for nothing.
 *
 * @param text  words that begin words of a cited source's title, publisher or authors, in any script
 * @param from  the first day that the period may reach to
 * @param until the last day that the period may begin on
 */
public record FigureFilter(String text, Reporter reporter, Declarant declarant, Flow flow, Currency currency,
        LocalDate from, LocalDate until, Sort sort) {
}
