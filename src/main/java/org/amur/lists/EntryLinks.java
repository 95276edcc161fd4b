package org.amur.lists;

/**
 * Source of links between actors and list entries, such as designations or screening decisions. Each feature with such
 * links provides a CDI bean.
 */
public interface EntryLinks {

    /**
     * Returns SQL without parameters that selects {@code actor_id}, {@code list} (name of the {@link OfficialList}),
     * {@code reference} (the publisher's) and {@code entry_id}; rows may repeat. {@code entry_id} is a {@code bigint}:
     * the version of the entry for which the link holds, if it ends when the entry changes; null if it holds for every
     * version.
     */
    String select();
}
