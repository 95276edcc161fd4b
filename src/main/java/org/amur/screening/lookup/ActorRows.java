package org.amur.screening.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRow;
import org.amur.history.TemporalReader;

/** Reads actors as lists show them. */
@ApplicationScoped
public class ActorRows {

    @Inject
    private TemporalReader reads;

    /** Those of them that there are now, as names are compared with them, whatever day the request asks for; in no order. */
    List<ActorRow> now(Collection<Long> actors) {
        return actors.isEmpty() ? List.of() : reads.queryNow("select new org.amur.actor.ActorRow(a.id, a.name, a.kind, a.country)"
                + " from Actor a where a.id in :ids", ActorRow.class).set("ids", List.copyOf(actors)).list();
    }

    /** Those of them that the day of the request knows, so that its pages show them. */
    Set<Long> known(Collection<Long> actors) {
        return actors.isEmpty() ? Set.of() : Set.copyOf(reads.query("select a.id from Actor a where a.id in :ids", Long.class)
                .set("ids", List.copyOf(actors)).list());
    }
}
