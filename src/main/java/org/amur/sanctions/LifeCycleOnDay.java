package org.amur.sanctions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.amur.source.Citation;

/**
 * Life cycle of a measure or designation on a page: its dates and its status on the day of the page.
 *
 * @param lags days between consecutive recorded steps (signed, published, effective, on list), and in total
 */
public record LifeCycleOnDay(List<LifeCycleRow> rows, List<LifeCycleLag> lags, LifeCycle lifeCycle, LocalDate day) {

    /** @param citations citations of the fact, with their sources */
    public LifeCycleOnDay(List<? extends LifeCycleDate> dates, List<? extends Citation> citations, LocalDate day) {
        this(dates.stream().sorted(Comparator.comparing(LifeCycleDate::getDate))
                .map(date -> new LifeCycleRow(date, citation(date, citations))).toList(), LifeCycleLag.of(dates), LifeCycle.of(dates), day);
    }

    private static Citation citation(LifeCycleDate date, List<? extends Citation> citations) {
        Long cited = date.getCitation() == null ? null : date.getCitation().getId();
        return citations.stream().filter(citation -> citation.getId().equals(cited)).findFirst().orElse(null);
    }

    public ForceStatus getStatus() {
        return lifeCycle.statusOn(day);
    }

    /** Returns true if the dates are precise enough for the status. */
    public boolean isCertain() {
        return lifeCycle.isCertainOn(day);
    }
}
