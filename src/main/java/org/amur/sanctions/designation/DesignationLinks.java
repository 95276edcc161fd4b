package org.amur.sanctions.designation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.history.RecordWritten;
import org.amur.lists.EntryLinked;
import org.amur.lists.EntryLinks;
import org.amur.sanctions.imposition.Designation;

/**
 * Links of actors to the entries that their designations were created from. Includes ended ones: a removed party may
 * return, and an entry may remain after the end of the designation.
 */
@ApplicationScoped
class DesignationLinks implements EntryLinks {

    @Inject
    private Event<EntryLinked> linked;

    @Override
    public String select() {
        return "select target_id as actor_id, list_code as list, entry_ref as reference, cast(null as bigint) as entry_id from designation"
                + " where list_code is not null";
    }

    void hear(@Observes RecordWritten written) {
        if (written.record() instanceof Designation designation && designation.getListedAs() != null) {
            linked.fire(new EntryLinked(designation.getTarget().getId()));
        }
    }
}
