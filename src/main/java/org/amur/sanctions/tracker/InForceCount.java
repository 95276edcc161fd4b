package org.amur.sanctions.tracker;

import org.amur.actor.ActorKind;

/** How many designations, or measures, of one programme are in force on a day, by whom they are aimed at. */
public final class InForceCount {

    private final String authority;
    private final long programme;
    private final String country;
    private final ActorKind kind;
    private final long all;
    private final long certain;

    public InForceCount(String authority, Long programme, String country, ActorKind kind, Long all, Long certain) {
        this.authority = authority;
        this.programme = programme;
        this.country = country;
        this.kind = kind;
        this.all = all;
        this.certain = certain == null ? 0 : certain;
    }

    public InForceCount(String authority, Long programme, String country, Long all, Long certain) {
        this(authority, programme, country, null, all, certain);
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

    /** With those that only may be in force. */
    long all() {
        return all;
    }

    /** Those of which the dates are precise enough to be sure. */
    long certain() {
        return certain;
    }
}
