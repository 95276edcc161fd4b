package org.amur.actor;

/** How a name stands to its actor. */
public enum NameKind {
    /** The one under which the record shows the actor. */ PRIMARY,
    /** Another name in use, also in another language. */ ALIAS,
    /** In use once and no longer. */ FORMER,
    /** One of the other names in the letters of another script. */ TRANSLITERATION,
    /** Too common or too doubtful to tell the actor by. */ WEAK_ALIAS
}
