package org.amur.actor.merge;

import org.amur.history.Recorded;

/**
 * A column that names an actor, as the part of the application knows it that has it. What a merge does with its rows, what is said of
 * them beforehand and how they come back all follow from this. A CDI bean for each; a column that has none keeps an actor from being
 * merged, for the foreign key says no.
 */
public interface ActorPointers {

    /** Tells its rows from others in the items of a merge, and ends keys of messages: {@code PARTICIPATION}. */
    String code();

    /** The entity whose rows these are. */
    Class<?> type();

    /** The column with the number of the actor. */
    String column();

    /** The record that a row is a part of, or is. */
    Class<? extends Recorded> owner();

    /**
     * SQL of the rows that name the actor {@code :absorbed}, one each: {@code row_id}, {@code owner_id}, {@code title} (what the record
     * is called), {@code fate} (a {@link Fate}), {@code met_id} (the row that says the same of {@code :survivor}; null for none).
     */
    String select();

    /** Takes what keeps others from changing the rows meanwhile, where versions do not. */
    default void hold() {
        // The versions of the records do.
    }

    /** The SET by which a row comes to name the actor {@code :to}. */
    default String set() {
        return column() + " = :to";
    }

    /** The SET by which a row comes to name the actor {@code :to} again, as it did until {@code :merged}. */
    default String setBack() {
        return set();
    }

    /** SQL of what a row {@code r} of the survivor must be besides, to go back. */
    default String goesBack() {
        return "1 = 1";
    }

    /** SQL of what must be so besides, for a row {@code h} of the history that a merge {@code i} ended to come back. */
    default String comesBack() {
        return "1 = 1";
    }

    /** Whether a row is a part of the actor that it names, and so ends and comes back with it. */
    default boolean isPartOfActor() {
        return false;
    }

    /** Whether an editor may give rows that came after a merge to the actor that comes back. */
    default boolean isToChoose() {
        return true;
    }
}
