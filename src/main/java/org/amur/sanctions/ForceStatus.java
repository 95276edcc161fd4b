package org.amur.sanctions;

/** Status of a measure or a designation on a day; {@link LifeCycle} states the rule. */
public enum ForceStatus {
    /** In force, certainly or possibly. */ IN_FORCE,
    /** No start is recorded, and it has not ended: possibly in force. */ UNKNOWN,
    /** Suspended until a day that has passed, without a source for what followed. */ SUSPENSION_ENDED,
    /** In force, but suspended. */ SUSPENDED,
    /** Begins on a later day. */ NOT_YET,
    /** Ended. */ ENDED;

    /** Tells whether it counts as in force: possible force counts. */
    public boolean isInForce() {
        return this == IN_FORCE || this == UNKNOWN;
    }

    /** Tells whether it has begun and not ended: it is in force, suspended, or one of the two. */
    public boolean isInForceOrSuspended() {
        return this != NOT_YET && this != ENDED;
    }
}
