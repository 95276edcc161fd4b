package org.amur.screening.name;

/** Kind of a name's bearer, which determines how the name is parsed and compared. */
public enum BearerKind {
    PERSON,
    /** Companies, public bodies, armed groups and others. */
    ORGANISATION,
    /** Ships and aircraft: names of few words, distinguished by numbers. */
    VESSEL,
    /** Not stated: the name decides whether it is treated as a person's. */
    UNKNOWN
}
