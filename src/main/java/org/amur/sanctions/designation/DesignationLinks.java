package org.amur.sanctions.designation;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.lists.EntryLinks;

/** The targets of designations that were made of entries of official lists, and are in force. */
@ApplicationScoped
class DesignationLinks implements EntryLinks {

    @Override
    public String select() {
        return "select target_id as actor_id, list_code as list, entry_ref as reference from designation"
                + " where list_code is not null and in_force_until_edtf is null";
    }
}
