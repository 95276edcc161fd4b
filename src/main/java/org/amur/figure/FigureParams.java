package org.amur.figure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.Sort;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** URL parameters that filter figures, of a list or its export. */
@RequestScoped
public class FigureParams {

    static final String BETWEEN_FIGURES = ".";
    private static final Pattern FIGURES = Pattern.compile("\\d{1,18}(?:\\.\\d{1,18})*");
    private static final int MAX_FIGURES = 500;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private String declarant;

    @Inject
    @Param
    private String partner;

    @Inject
    @Param
    private String commodity;

    @Inject
    @Param
    private Flow flow;

    @Inject
    @Param
    private Currency currency;

    @Inject
    @Param
    private String figures;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String until;

    @Inject
    @Param
    private String since;

    @Inject
    @Param
    private String sort;

    FigureFilter filter() {
        DayRange span = typed().days();
        return new FigureFilter(q, reporter, declarant, partner, commodity, flow, currency, span.first(), span.last(),
                Sort.parse(sort, FigureRepository.SORTS.keySet(), FigureRepository.NEWEST), numbers(),
                AddressReading.instant(since));
    }

    private List<Long> numbers() {
        if (figures == null || figures.isBlank()) {
            return null;
        }
        if (!FIGURES.matcher(figures).matches()) {
            AddressReading.reject(Texts.get("figure.list.figures.unreadable", figures.strip()));
            return null;
        }
        return Arrays.stream(figures.split(Pattern.quote(BETWEEN_FIGURES))).map(Long::valueOf).distinct()
                .limit(MAX_FIGURES).toList();
    }

    private TypedSpan typed() {
        return new TypedSpan(from, until);
    }

    /** Returns the first day as typed. */
    String from() {
        return from;
    }

    /** Returns the last day as typed. */
    String until() {
        return until;
    }
}
