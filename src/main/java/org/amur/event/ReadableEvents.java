package org.amur.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.QueryConditions;

/**
 * Rule for reading events: editors read all, other users those that are published, on a past day those that were published
 * then.
 */
@ApplicationScoped
public class ReadableEvents {

    @Inject
    private Caller caller;

    /** Tells whether the user reads drafts. */
    public boolean isAll() {
        return caller.isInRole(Roles.EDITOR);
    }

    public boolean includes(Event event) {
        return event.isPublished() || isAll();
    }

    /**
     * Limits a query to events that the user may read.
     *
     * @param condition compares a status with {@code :readable}
     */
    public QueryConditions limit(QueryConditions where, String condition) {
        return where.and(condition, "readable", isAll() ? null : EventStatus.PUBLISHED);
    }
}
