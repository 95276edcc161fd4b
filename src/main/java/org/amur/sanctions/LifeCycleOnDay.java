package org.amur.sanctions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The life of one measure or designation as a page shows it: its dates, and where it stands on the day of the page. */
public final class LifeCycleOnDay {

    private final List<LifeCycleRow> rows;
    private final LifeCycle lifeCycle;
    private final LocalDate day;

    public LifeCycleOnDay(List<? extends LifeCycleDate> dates, LocalDate day) {
        rows = dates.stream().sorted(Comparator.comparing(LifeCycleDate::getDate)).map(LifeCycleRow::new).toList();
        lifeCycle = LifeCycle.of(dates);
        this.day = day;
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
