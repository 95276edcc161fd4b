package org.amur.history;

import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When this record was begun, for the banner of a page about a day before: Amur knew nothing then, which is no answer. */
@Named
@RequestScoped
public class RecordBeginning {

    @Inject
    private ChangeRepository journal;

    private LocalDate afterAsOf;

    /** Once, however often the page asks. */
    @PostConstruct
    void load() {
        afterAsOf = AsOf.day()
                .flatMap(day -> journal.beginning().map(begun -> begun.toLocalDate()).filter(begun -> begun.isAfter(day)))
                .orElse(null);
    }

    /** The day (UTC) on which the record was begun, if the page is about an earlier one; else null. */
    public LocalDate getAfterAsOf() {
        return afterAsOf;
    }
}
