package org.amur.sanctions;

/**
 * What happened to a measure or a designation on a day. None stands for another: an amendment is no listing, and the day
 * on which an authority added a name is not the day of the act that named it.
 */
public enum LifeCycleKind {
    /** The legal act was signed or adopted. */ SIGNED,
    /** It was published or announced. */ PUBLISHED,
    /** It took effect. */ EFFECTIVE,
    /** The authority added the name to its list, as it says itself. */ ON_LIST,
    /** It came on the list by the release that had it, and after the one before that had it not, if that is known. */ FIRST_SEEN,
    /** The act or the entry was changed. */ AMENDED,
    /** A pause began. */ SUSPENDED,
    /** A pause lasts until this day. */ SUSPENDED_UNTIL,
    /** The name was taken off the list. */ DELISTED,
    /** The act ceased to be law. */ REPEALED,
    /** A release of the list had the name no more, and the one before had. */ GONE
}
