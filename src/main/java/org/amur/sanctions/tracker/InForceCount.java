package org.amur.sanctions.tracker;

import org.amur.actor.ActorKind;

/** How many designations, or measures, of one programme are in force or suspended on a day, by whom they are aimed at. */
public final class InForceCount {

    private final String authority;
    private final long programme;
    private final String country;
    private final ActorKind kind;
    private final long all;
    private final long suspended;
    private final long certain;

    /** @param standing in force or suspended */
    public InForceCount(String authority, Long programme, String country, ActorKind kind, Long standing, Long suspended,
            Long certain) {
        this.authority = authority;
        this.programme = programme;
        this.country = country;
        this.kind = kind;
        this.suspended = suspended == null ? 0 : suspended;
        this.all = standing - this.suspended;
        this.certain = certain == null ? 0 : certain;
    }

    public InForceCount(String authority, Long programme, String country, Long standing, Long suspended, Long certain) {
        this(authority, programme, country, null, standing, suspended, certain);
    }

    /** Its code. */
    String authority() {
        return authority;
    }

    /** Its number. */
    long programme() {
        return programme;
    }

    /** Null where the target has none. */
    String country() {
        return country;
    }

    /** Of the target; null for measures. */
    ActorKind kind() {
        return kind;
    }

    /** In force, with those that only may be. */
    long all() {
        return all;
    }

    /** Suspended on the day, with those that only may be: neither in force nor ended. */
    long suspended() {
        return suspended;
    }

    /** Those in force of which the dates are precise enough to be sure. */
    long certain() {
        return certain;
    }
}
