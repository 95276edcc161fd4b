package org.amur.sanctions;

/**
 * Kind of a life-cycle date. Kinds are not substitutes for each other: an amendment is not a listing, and the date on a
 * list is not the date of the act.
 */
public enum LifeCycleKind {
    /** Signature or adoption of the legal act. */ SIGNED,
    /** Publication or announcement. */ PUBLISHED,
    /** Entry into force. */ EFFECTIVE,
    /** Addition to the list, as stated by the authority. */ ON_LIST,
    /** First release with the entry; after the previous release without it, if known. */ FIRST_SEEN,
    /** Amendment of the act or the entry. */ AMENDED,
    /** Start of a suspension. */ SUSPENDED,
    /** Day until which a suspension is to last; what holds afterwards is unknown. */ SUSPENDED_UNTIL,
    /** Return into force after a suspension. */ RESUMED,
    /** Removal from the list. */ DELISTED,
    /** Repeal of the act. */ REPEALED,
    /** First release without the entry, after one with it. */ GONE
}
