package org.amur.sanctions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Export columns of a life cycle: start and end of force and date of listing with their kinds (EDTF), minimum and
 * maximum days from signing to listing, and all dates in one cell, one a line, each with the number of its citation.
 */
public final class LifeCycleCells {

    public static final List<String> COLUMNS = List.of("in_force_from", "in_force_from_is", "in_force_until",
            "in_force_until_is", "suspended_from", "suspended_until", "suspended_until_is", "listed", "listed_is", "signed_to_listed_least",
            "signed_to_listed_most", "status", "status_is_certain", "status_on", "dates");

    private LifeCycleCells() {
    }

    /** @param day day of the status */
    public static List<Object> of(LifeCycle lifeCycle, List<? extends LifeCycleDate> dates, LocalDate day) {
        Lag lag = lifeCycle.getLag();
        return Arrays.asList(lifeCycle.getFrom(), lifeCycle.getFromKind(), lifeCycle.getUntil(), lifeCycle.getUntilKind(),
                lifeCycle.getSuspendedFrom(), lifeCycle.getSuspendedUntil(), lifeCycle.getSuspendedUntilKind(),
                lifeCycle.getListed(), lifeCycle.getListedKind(), lag == null ? null : lag.least(), lag == null ? null : lag.most(),
                lifeCycle.statusOn(day), lifeCycle.isCertainOn(day), day,
                dates.stream().map(LifeCycleCells::line).collect(Collectors.joining("\n")));
    }

    private static String line(LifeCycleDate date) {
        String number = date.getCitation() == null ? "" : " [" + (date.getCitation().getPosition() + 1) + "]";
        return date.getKind() + " " + date.getDate().getEdtf() + number;
    }
}
