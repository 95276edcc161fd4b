package org.amur.actor.merge;

/** What becomes of an item of a merge that is taken apart. */
public enum UnmergeOutcome {
    /** It is as it was before the merge. */
    BACK,
    /** It has changed since, and stays with the survivor. */
    KEPT,
    /** It was removed since, names another actor by now, or what it refers to is there no more. */
    GONE,
    /** It came after the merge, and an editor chose that it goes with the actor that comes back. */
    GIVEN
}
