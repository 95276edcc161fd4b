package org.amur.history;

import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Start of the record, for the banner of a page about an earlier date, for which there is no data. */
@Named
@RequestScoped
public class RecordBeginning {

    @Inject
    private ChangeRepository journal;

    private LocalDate afterAsOf;

    /** Reads once per page. */
    @PostConstruct
    void load() {
        afterAsOf = AsOf.day()
                .flatMap(day -> journal.beginning().map(begun -> begun.toLocalDate()).filter(begun -> begun.isAfter(day)))
                .orElse(null);
    }

    /** Returns the date (UTC) of the first record if the page is about an earlier one; else null. */
    public LocalDate getAfterAsOf() {
        return afterAsOf;
    }
}
