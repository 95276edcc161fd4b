package org.amur.lists;

/**
 * Which actors are which entries of official lists, as a part of the application knows it: for designations that come from an
 * entry, for what somebody has decided of names. A CDI bean for each part.
 */
public interface EntryLinks {

    /**
     * SQL that selects {@code actor_id}, {@code list} (the name of the {@link OfficialList}), {@code reference} (the publisher's) and
     * {@code entry_id}, without parameters; the same link may be there more than once. The last is a {@code bigint}: the number of what
     * the list said when it linked the two, where it may say otherwise since and then links them no more; null where they are linked
     * whatever it says.
     */
    String select();
}
