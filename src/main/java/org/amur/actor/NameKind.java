package org.amur.actor;

/** Kind of name. */
public enum NameKind {
    /** Display name of the actor. */ PRIMARY,
    /** Another name in use, also in another language. */ ALIAS,
    /** Former name. */ FORMER,
    /** Another name in the letters of a different script. */ TRANSLITERATION,
    /** Name too common or too doubtful to identify the actor. */ WEAK_ALIAS
}
