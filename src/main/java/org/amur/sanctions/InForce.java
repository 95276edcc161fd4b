package org.amur.sanctions;

import java.time.LocalDate;

import org.amur.database.QueryConditions;

/** Query conditions on the status of measures or designations on a day: {@link LifeCycle#statusOn} in JPQL. */
public final class InForce {

    private static final String DAY = "on";

    private InForce() {
    }

    /**
     * @param path   path of the measure or designation in the query, such as {@code d}
     *
     * @param day    null for no condition
     * @param status status on the day; null for all that count as in force
     */
    public static QueryConditions on(QueryConditions where, String path, LocalDate day, ForceStatus status) {
        if (day == null) {
            return where;
        }
        String is = path + ".lifeCycle.";
        if (status == ForceStatus.ENDED) {
            return where.and(is + "until.latest <= :on", DAY, day);
        }
        if (status == ForceStatus.NOT_YET) {
            return where.and(lasting(is), DAY, day).and(is + "from.earliest > :on", DAY, day);
        }
        String startUnknown = "(" + is + "from.earliest is null and " + is + "from.latest is null)";
        String pause = status == ForceStatus.SUSPENDED ? suspended(path)
                : status == ForceStatus.SUSPENSION_ENDED ? suspensionEnded(path) : notPaused(path);
        return inForceOrSuspended(where, path, day).and(pause, DAY, day)
                .and(status == ForceStatus.IN_FORCE, "not " + startUnknown)
                .and(status == ForceStatus.UNKNOWN, startUnknown);
    }

    /** Adds that it is in force or suspended on the day, certainly or possibly. */
    public static QueryConditions inForceOrSuspended(QueryConditions where, String path, LocalDate day) {
        String is = path + ".lifeCycle.";
        return where.and(lasting(is), DAY, day)
                .and("(" + is + "from.earliest is null or " + is + "from.earliest <= :on)", DAY, day);
    }

    private static String lasting(String is) {
        return "(" + is + "until.latest is null or " + is + "until.latest > :on)";
    }

    /** Returns the condition that a fact that has begun by the day {@code :on} is, certainly or possibly, suspended. */
    public static String suspended(String path) {
        String is = path + ".lifeCycle.";
        return "((" + is + "suspendedFrom.edtf is not null or " + is + "suspendedUntil.edtf is not null) and ("
                + is + "suspendedUntil.latest is null or " + is + "suspendedUntil.latest > :on) and " + pauseBegun(is) + ")";
    }

    /** Returns the condition that the stated end of its suspension has passed, and no source tells what followed. */
    public static String suspensionEnded(String path) {
        String is = path + ".lifeCycle.";
        // Without a kind the comparisons would be null, and their negation too.
        return "(" + is + "suspendedUntilKind is not null and " + is + "suspendedUntilKind = org.amur.sanctions.LifeCycleKind.SUSPENDED_UNTIL"
                + " and " + is + "suspendedUntil.latest is not null and " + is + "suspendedUntil.latest <= :on and " + pauseBegun(is) + ")";
    }

    /** Returns the condition that a fact that has begun by the day {@code :on} is neither, so that it counts as in force. */
    public static String notPaused(String path) {
        return "not " + suspended(path) + " and not " + suspensionEnded(path);
    }

    private static String pauseBegun(String is) {
        return "(" + is + "suspendedFrom.earliest is null or " + is + "suspendedFrom.earliest <= :on)";
    }
}
