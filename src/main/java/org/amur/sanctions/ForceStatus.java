package org.amur.sanctions;

/** Status of a measure or a designation on a day; {@link LifeCycle} states the rule. */
public enum ForceStatus {
    /** In force, certainly or possibly. */ IN_FORCE,
    /** In force, but suspended. */ SUSPENDED,
    /** Begins on a later day. */ NOT_YET,
    /** Ended. */ ENDED
}
