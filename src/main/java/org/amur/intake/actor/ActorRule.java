package org.amur.intake.actor;

/** Rule that finds a mention of an actor; each has a text {@code intake.rule.<name>}. */
public enum ActorRule {
    /** A name of the record, in any grammatical case. */ NAME,
    /** A name of the record of which parts are left out: a surname, or an abbreviation introduced before. */ SHORT_NAME,
    /** A capital or seat that stands for a state or government. */ SEAT,
    /** A title of an office that one person of the record held on that day. */ OFFICE,
    /** Two states in one word, such as 中俄. */ COMPOUND,
    /** “We”, “my country” of a publisher or speaker, such as 我国. */ OWN_COUNTRY,
    /** A name that the record does not have. */ NEW_NAME
}
