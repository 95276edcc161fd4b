package org.amur.lists;

/** State of a release. */
public enum ReleaseState {
    /** Read completely and accepted: it has a position among the releases of its list. */
    COMPLETE,
    /** Read completely; an administrator must approve it. */
    WAITING,
    /** Declined by an administrator. */
    DECLINED,
    /** Not readable. */
    REFUSED,
    /** Replaced by a release of the same files with the correct date, which is accepted or waits. */
    REPLACED
}
