package org.amur.sanctions.tracker;

import org.amur.actor.ActorKind;

/**
 * Number of designations or measures of one programme in force or suspended on a day, by country and kind of target.
 */
public final class InForceCount {

    private final String authority;
    private final long programme;
    private final String country;
    private final ActorKind kind;
    private final long all;
    private final long suspended;
    private final long unconfirmed;
    private final long certain;

    /**
     * @param inForceOrSuspended number of all, of which some are suspended or not confirmed
     *
     * @param unconfirmed        number of those whose suspension ended, without a source for what followed
     */
    public InForceCount(String authority, Long programme, String country, ActorKind kind, Long inForceOrSuspended, Long suspended,
            Long unconfirmed, Long certain) {
        this.authority = authority;
        this.programme = programme;
        this.country = country;
        this.kind = kind;
        this.suspended = suspended == null ? 0 : suspended;
        this.unconfirmed = unconfirmed == null ? 0 : unconfirmed;
        this.all = inForceOrSuspended - this.suspended - this.unconfirmed;
        this.certain = certain == null ? 0 : certain;
    }

    public InForceCount(String authority, Long programme, String country, Long inForceOrSuspended, Long suspended, Long unconfirmed,
            Long certain) {
        this(authority, programme, country, null, inForceOrSuspended, suspended, unconfirmed, certain);
    }

    /** Returns the code of the authority. */
    String authority() {
        return authority;
    }

    /** Returns the id of the programme. */
    long programme() {
        return programme;
    }

    /** Returns the country of the target; null if there is none. */
    String country() {
        return country;
    }

    /** Returns the kind of the target; null for measures. */
    ActorKind kind() {
        return kind;
    }

    /** Returns the number in force, certainly or possibly. */
    long all() {
        return all;
    }

    /** Returns the number suspended, certainly or possibly: neither in force nor ended. */
    long suspended() {
        return suspended;
    }

    /** Returns the number whose suspension ended, without a source for what followed. */
    long unconfirmed() {
        return unconfirmed;
    }

    /** Returns the number certainly in force. */
    long certain() {
        return certain;
    }
}
