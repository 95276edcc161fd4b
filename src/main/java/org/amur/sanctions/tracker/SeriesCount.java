package org.amur.sanctions.tracker;

import java.time.LocalDate;

import org.amur.actor.ActorKind;

/** Number of designations of one programme and kind of target that began on one date, in its precision. */
public final class SeriesCount {

    private final String authority;
    private final String country;
    private final long programme;
    private final String code;
    private final ActorKind target;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final long count;

    public SeriesCount(String authority, String country, Long programme, String code, ActorKind target, LocalDate earliest,
            LocalDate latest, Long count) {
        this.authority = authority;
        this.country = country;
        this.programme = programme;
        this.code = code;
        this.target = target;
        this.earliest = earliest;
        this.latest = latest;
        this.count = count;
    }

    public String getAuthority() {
        return authority;
    }

    /** Returns the country of the authority; null if it acts for none. */
    public String getCountry() {
        return country;
    }

    /** Returns the id of the programme. */
    public long getProgramme() {
        return programme;
    }

    /** Returns the code of the programme. */
    public String getCode() {
        return code;
    }

    public ActorKind getTarget() {
        return target;
    }

    /** Returns the earliest day of the date; null if it is open or unknown. */
    public LocalDate getEarliest() {
        return earliest;
    }

    public LocalDate getLatest() {
        return latest;
    }

    public long getCount() {
        return count;
    }
}
