package org.amur.sanctions;

import java.time.LocalDate;

import org.amur.common.Where;

/** The conditions of a list on where measures or designations stand on a day: {@link LifeCycle#statusOn} in JPQL. */
public final class InForce {

    private static final String DAY = "on";

    private InForce() {
    }

    /**
     * @param path   of the measure or designation in the query, such as {@code d}
     * @param day    null to ask for nothing
     * @param status what it must be on the day; null for in force, suspended or not
     */
    public static Where on(Where where, String path, LocalDate day, ForceStatus status) {
        if (day == null) {
            return where;
        }
        String is = path + ".lifeCycle.";
        if (status == ForceStatus.ENDED) {
            return where.and(is + "until.latest <= :on", DAY, day);
        }
        where.and("(" + is + "until.latest is null or " + is + "until.latest > :on)", DAY, day);
        if (status == ForceStatus.NOT_YET) {
            return where.and(is + "from.earliest > :on", DAY, day);
        }
        String suspended = "((" + is + "suspendedFrom.edtf is not null or " + is + "suspendedUntil.edtf is not null) and ("
                + is + "suspendedUntil.latest is null or " + is + "suspendedUntil.latest > :on) and ("
                + is + "suspendedFrom.earliest is null or " + is + "suspendedFrom.earliest <= :on))";
        return where.and("(" + is + "from.earliest is null or " + is + "from.earliest <= :on)", DAY, day)
                .and(status == ForceStatus.SUSPENDED, suspended)
                .and(status == ForceStatus.IN_FORCE, "not " + suspended);
    }
}
