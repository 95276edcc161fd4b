package org.amur.trade;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Page;
import org.amur.common.PartialDate;
import org.amur.common.PartialDateException;
import org.amur.common.Sort;
import org.omnifaces.cdi.Param;

/** {@code /trade/list}: figures, filtered and sorted by the address. */
@Named
@RequestScoped
public class FigureListBacking {

    private static final int SIZE = 25;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private Declarant declarant;

    @Inject
    @Param
    private Flow flow;

    @Inject
    @Param
    private Currency currency;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String until;

    @Inject
    @Param
    private String sort;

    @Inject
    @Param
    private Integer page;

    @Inject
    private FigureRepository figures;

    private FigureFilter filter;
    private Page<FigureRow> found;
    private String unreadable;

    @PostConstruct
    void load() {
        filter = new FigureFilter(q, reporter, declarant, flow, currency,
                date(from).map(PartialDate::getEarliest).orElse(null),
                date(until).map(PartialDate::getLatest).orElse(null),
                Sort.parse(sort, FigureRepository.SORTS.keySet(), FigureRepository.NEWEST));
        found = figures.page(filter, page == null ? 1 : Math.max(1, page), SIZE);
    }

    private Optional<PartialDate> date(String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(PartialDate::parse);
        } catch (PartialDateException e) {
            unreadable = typed;
            return Optional.empty();
        }
    }

    public FigureFilter getFilter() {
        return filter;
    }

    public Page<FigureRow> getFound() {
        return found;
    }

    /** As typed. */
    public String getFrom() {
        return from;
    }

    /** As typed. */
    public String getUntil() {
        return until;
    }

    /** What was typed as a date and is none, so that the list does not follow it; else null. */
    public String getUnreadable() {
        return unreadable;
    }
}
