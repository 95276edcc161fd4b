package org.amur.lists;

/**
 * Which actors are which entries of official lists, as a part of the application knows it: for designations that come from an
 * entry, for what somebody has decided of names. A CDI bean for each part.
 */
public interface EntryLinks {

    /**
     * SQL that selects {@code actor_id}, {@code list} (the name of the {@link OfficialList}) and {@code reference} (the
     * publisher's), without parameters; the same link may be there more than once.
     */
    String select();
}
