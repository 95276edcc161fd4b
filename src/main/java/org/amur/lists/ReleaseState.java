package org.amur.lists;

/** What has become of a release. */
public enum ReleaseState {
    /** It was read whole and stands in its place among the releases of its list. */
    COMPLETE,
    /** It was read whole, but an administrator is to say whether it can be right. */
    WAITING,
    /** An administrator has said that it cannot. */
    DECLINED,
    /** It could not be read. */
    REFUSED,
    /** It had no day, or a mistyped one, and the same files are a release of their day by now: that stands or waits in its stead. */
    REPLACED
}
