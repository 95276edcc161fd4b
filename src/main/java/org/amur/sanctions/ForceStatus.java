package org.amur.sanctions;

/** Status of a measure or a designation on a day; {@link LifeCycle} states the rule. */
public enum ForceStatus {
    /** In force, certainly or possibly. */ IN_FORCE,
    /** No start is recorded, and it has not ended: possibly in force. */ UNKNOWN,
    /** In force, but suspended. */ SUSPENDED,
    /** Begins on a later day. */ NOT_YET,
    /** Ended. */ ENDED;

    /** Tells whether it counts as in force: possible force counts. */
    public boolean isInForce() {
        return this == IN_FORCE || this == UNKNOWN;
    }

    /** Tells whether it counts as in force or suspended. */
    public boolean isInForceOrSuspended() {
        return isInForce() || this == SUSPENDED;
    }
}
