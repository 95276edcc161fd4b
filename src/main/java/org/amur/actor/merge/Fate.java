package org.amur.actor.merge;

/** Effect of a merge on a row. */
public enum Fate {
    /** Refers to the survivor now. */
    MOVED,
    /** Remains in the history; the survivor has a copy. */
    COPIED,
    /** Ended, because the survivor has an equal row. */
    MET,
    /** Row of the survivor that ended, because the absorbed actor's contains more. */
    YIELDED,
    /** Ended, because it would relate the survivor to itself. */
    SELF
}
