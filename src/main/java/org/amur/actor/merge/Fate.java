package org.amur.actor.merge;

/** What a merge does with a row. */
public enum Fate {
    /** It names the survivor now. */
    MOVED,
    /** It stays in the history; the survivor has the same anew. */
    COPIED,
    /** It ended, for the survivor has one that says the same. */
    MET,
    /** It was the survivor's and ended, for the absorbed actor's says more. */
    YIELDED,
    /** It ended, for it would lead from the survivor to itself. */
    SELF
}
