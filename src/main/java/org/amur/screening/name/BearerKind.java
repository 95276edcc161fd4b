package org.amur.screening.name;

/** What bears a name. Each kind of name is built, and compared, in its own way. */
public enum BearerKind {
    PERSON,
    /** Companies, bodies of states, armed groups and all others that people make up. */
    ORGANISATION,
    /** Ships and aircraft: names of few words, whose numbers tell one from the next. */
    VESSEL,
    /** Not said: the name itself tells whether it is rather a person's. */
    UNKNOWN
}
