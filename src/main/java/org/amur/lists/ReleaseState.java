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
    /** It came without a day, and the same files came again with one: that release stands or waits in its stead. */
    REPLACED
}
