package org.amur.sanctions;

import java.time.LocalDate;

import org.amur.database.QueryConditions;

/** The conditions of a list on where measures or designations stand on a day: {@link LifeCycle#statusOn} in JPQL. */
public final class InForce {

    private static final String DAY = "on";

    private InForce() {
    }

    /**
     * @param path   of the measure or designation in the query, such as {@code d}
     * @param day    null to ask for nothing
     * @param status what it must be on the day; null for in force
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
        return standing(where, path, day).and((status == ForceStatus.SUSPENDED ? "" : "not ") + suspended(path), DAY, day);
    }

    /** That it is in force on the day or suspended: it has, or may have, begun and not ended. */
    public static QueryConditions standing(QueryConditions where, String path, LocalDate day) {
        String is = path + ".lifeCycle.";
        return where.and(lasting(is), DAY, day)
                .and("(" + is + "from.earliest is null or " + is + "from.earliest <= :on)", DAY, day);
    }

    private static String lasting(String is) {
        return "(" + is + "until.latest is null or " + is + "until.latest > :on)";
    }

    /** The condition that a pause of what stands on the day {@code :on} lasts, or may last, on that day. */
    public static String suspended(String path) {
        String is = path + ".lifeCycle.";
        return "((" + is + "suspendedFrom.edtf is not null or " + is + "suspendedUntil.edtf is not null) and ("
                + is + "suspendedUntil.latest is null or " + is + "suspendedUntil.latest > :on) and ("
                + is + "suspendedFrom.earliest is null or " + is + "suspendedFrom.earliest <= :on))";
    }
}
