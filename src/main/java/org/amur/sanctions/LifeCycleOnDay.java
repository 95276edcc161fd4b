package org.amur.sanctions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.amur.source.Citation;

/** Life cycle of a measure or designation on a page: its dates and its status on the day of the page. */
public final class LifeCycleOnDay {

    private final List<LifeCycleRow> rows;
    private final List<LifeCycleLag> lags;
    private final LifeCycle lifeCycle;
    private final LocalDate day;

    /** @param citations citations of the fact, with their sources */
    public LifeCycleOnDay(List<? extends LifeCycleDate> dates, List<? extends Citation> citations, LocalDate day) {
        rows = dates.stream().sorted(Comparator.comparing(LifeCycleDate::getDate))
                .map(date -> new LifeCycleRow(date, citation(date, citations))).toList();
        lifeCycle = LifeCycle.of(dates);
        lags = LifeCycleLag.of(dates);
        this.day = day;
    }

    private static Citation citation(LifeCycleDate date, List<? extends Citation> citations) {
        Long cited = date.getCitation() == null ? null : date.getCitation().getId();
        return citations.stream().filter(citation -> citation.getId().equals(cited)).findFirst().orElse(null);
    }

    public List<LifeCycleRow> getRows() {
        return rows;
    }

    /** Returns the days between consecutive recorded steps (signed, published, effective, on list), and in total. */
    public List<LifeCycleLag> getLags() {
        return lags;
    }

    public LifeCycle getLifeCycle() {
        return lifeCycle;
    }

    public LocalDate getDay() {
        return day;
    }

    public ForceStatus getStatus() {
        return lifeCycle.statusOn(day);
    }

    /** Returns true if the dates are precise enough for the status. */
    public boolean isCertain() {
        return lifeCycle.isCertainOn(day);
    }
}
