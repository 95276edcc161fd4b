package org.amur.actor.merge;

import java.util.List;
import java.util.Set;

import org.amur.history.Recorded;

/**
 * Column that refers to an actor, described by its feature. Merging, preview and undo of its rows are derived from it.
 * A CDI bean for each column; without one, the foreign key prevents merges.
 */
public interface ActorPointers {

    /**
     * Returns the code of its rows among the items of a merge, also the end of message keys: {@code PARTICIPATION}.
     */
    String code();

    /** Returns the entity of the rows. */
    Class<?> type();

    /** Returns the column with the actor's id. */
    String column();

    /** Returns the record type that a row is, or is a part of. */
    Class<? extends Recorded> owner();

    /**
     * Returns SQL for the rows that refer to actor {@code :absorbed}: {@code row_id}, {@code owner_id}, {@code title}
     * (title of the record), {@code fate} (a {@link Fate}), {@code met_id} (equal row of {@code :survivor}; null for
     * none).
     */
    String select();

    /** Returns those of some owners, possibly deleted, whose title and address the user may see. */
    default Set<Long> readable(List<Long> owners) {
        return Set.copyOf(owners);
    }

    /** Locks out concurrent changes of the rows where record versions do not detect them. */
    default void hold() {
        // Record versions detect concurrent changes.
    }

    /** Returns the SET clause that changes the actor of a row to {@code :to}. */
    default String set() {
        return column() + " = :to";
    }

    /** Returns the SET clause that restores the actor {@code :to} of a row, as before {@code :merged}. */
    default String setBack() {
        return set();
    }

    /** Returns an additional SQL condition for a row {@code r} of the survivor to be moved back. */
    default String goesBack() {
        return "1 = 1";
    }

    /** Returns an additional SQL condition for a history row {@code h} that a merge {@code i} ended to be restored. */
    default String comesBack() {
        return "1 = 1";
    }

    /** Tells whether a row is a part of the actor it refers to, and so ends and is restored with it. */
    default boolean isPartOfActor() {
        return false;
    }

    /** Tells whether an editor may assign rows added after a merge to the restored actor. */
    default boolean isToChoose() {
        return true;
    }
}
