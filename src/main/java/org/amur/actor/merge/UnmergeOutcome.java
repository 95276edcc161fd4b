package org.amur.actor.merge;

/** Outcome for an item of a merge that is undone. */
public enum UnmergeOutcome {
    /** Restored as before the merge. */
    BACK,
    /** Changed since; remains with the survivor. */
    KEPT,
    /** Removed since, moved to another actor, or a record it refers to is missing. */
    GONE,
    /** Added after the merge, and assigned to the restored actor by an editor. */
    GIVEN
}
