package org.amur.sanctions;

/** Where a measure or a designation stands on a given day; see {@link LifeCycle} for the rule. */
public enum ForceStatus {
    /** It has, or may have, begun and not ended. */ IN_FORCE,
    /** The same, while a pause lasts. */ SUSPENDED,
    /** It begins on a later day. */ NOT_YET,
    /** It has ended. */ ENDED
}
