package org.amur.figure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.web.Sort;

/**
 * Filter of a list of figures. Null matches all.
 *
 * @param commodity code of the goods; matches all codes that begin with it
 * @param text periods, amounts, codes of goods, and words of the reporter, the declarant, the flow, the
 * currency, the cited sources and the quotations
 * @param from first day; matches periods that end on it or later
 * @param until last day; matches periods that begin on it or earlier
 * @param figures identities of the figures, such as those that a number of a chart was computed from
 * @param since entered after this instant
 */
public record FigureFilter(String text, Reporter reporter, String declarant, String partner, String commodity, Flow flow, Currency currency,
        LocalDate from, LocalDate until, Sort sort, List<Long> figures, OffsetDateTime since) {

    /** Creates a filter of figures of any age. */
    public FigureFilter(String text, Reporter reporter, String declarant, String partner, String commodity, Flow flow,
            Currency currency, LocalDate from, LocalDate until, Sort sort, List<Long> figures) {
        this(text, reporter, declarant, partner, commodity, flow, currency, from, until, sort, figures, null);
    }
}
