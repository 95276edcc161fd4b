package org.amur.sanctions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.amur.source.Citation;

/** The life of one measure or designation as a page shows it: its dates, and where it stands on the day of the page. */
public final class LifeCycleOnDay {

    private final List<LifeCycleRow> rows;
    private final LifeCycle lifeCycle;
    private final LocalDate day;

    /** @param citations those of the fact, with their sources, of which each date names one */
    public LifeCycleOnDay(List<? extends LifeCycleDate> dates, List<? extends Citation> citations, LocalDate day) {
        rows = dates.stream().sorted(Comparator.comparing(LifeCycleDate::getDate))
                .map(date -> new LifeCycleRow(date, citation(date, citations))).toList();
        lifeCycle = LifeCycle.of(dates);
        this.day = day;
    }

    private static Citation citation(LifeCycleDate date, List<? extends Citation> citations) {
        Long cited = date.getCitation() == null ? null : date.getCitation().getId();
        return citations.stream().filter(citation -> citation.getId().equals(cited)).findFirst().orElse(null);
    }

    public List<LifeCycleRow> getRows() {
        return rows;
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

    /** Whether the dates are precise enough to be sure of the status. */
    public boolean isCertain() {
        return lifeCycle.isCertainOn(day);
    }
}
