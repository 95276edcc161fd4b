package org.amur.screening.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRow;
import org.amur.history.TemporalReader;

/** Reads actors as list rows. */
@ApplicationScoped
public class ActorRows {

    @Inject
    private TemporalReader reads;

    /** Returns the current rows of existing actors, ignoring the as-of date; unordered. */
    List<ActorRow> now(Collection<Long> actors) {
        return actors.isEmpty() ? List.of() : reads.queryNow("select new org.amur.actor.ActorRow(a.id, a.name, a.kind, a.country)"
                + " from Actor a where a.id in :ids", ActorRow.class).set("ids", List.copyOf(actors)).list();
    }

    /** Returns the actors that exist at the as-of date of the request. */
    Set<Long> known(Collection<Long> actors) {
        return actors.isEmpty() ? Set.of() : Set.copyOf(reads.query("select a.id from Actor a where a.id in :ids", Long.class)
                .set("ids", List.copyOf(actors)).list());
    }
}
