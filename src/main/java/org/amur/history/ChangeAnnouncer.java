package org.amur.history;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.amur.database.DataChanged;

/**
 * Announces the changes of this node's transactions when they end, so that its next request sees them. Those of other nodes, and
 * its own once more, are notified by PostgreSQL.
 */
@ApplicationScoped
public class ChangeAnnouncer {

    @Inject
    private Event<DataChanged> changed;

    /**
     * Announces a change after the current transaction.
     *
     * @param kind as in {@link DataChanged}
     */
    public void announce(String kind) {
        TransactionValue.of(ChangeAnnouncer.class, this::kindsOfTransaction).add(kind);
    }

    private Set<String> kindsOfTransaction() {
        Set<String> kinds = new HashSet<>();
        TransactionValue.atEnd(() -> kinds.forEach(kind -> changed.fire(new DataChanged(kind))));
        return kinds;
    }
}
