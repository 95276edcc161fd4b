package org.amur.figure;

import java.time.LocalDate;
import java.util.List;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.web.Sort;

/**
 * What a list of figures is asked for. Null asks for nothing.
 *
 * @param commodity figures of these goods and of all that its code begins
 * @param text  periods, amounts, codes of goods, and words of the reporter, the declarant, the flow, the currency, the cited
 *              sources and what is quoted of them
 * @param from  the first day that the period may reach to
 * @param until the last day that the period may begin on
 * @param figures these and no others: of which a number of a chart was reckoned
 */
public record FigureFilter(String text, Reporter reporter, String declarant, String partner, String commodity, Flow flow, Currency currency,
        LocalDate from, LocalDate until, Sort sort, List<Long> figures) {
}
