package org.amur.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRepository;
import org.amur.database.QueryConditions;
import org.amur.event.EventRepository;
import org.amur.history.TemporalReader;

/** Reads the network of an actor: ties of the actor, ties of its neighbours, and names, in seven statements. */
@ApplicationScoped
public class NetworkRepository {

    /** Maximum actors read. */
    static final int MAX_NODES = 2_000;
    /** Maximum ties of a kind read in a statement. */
    static final int MAX_TIES = 5_000;
    /** Maximum neighbours whose own ties are read. */
    private static final int MAX_EXPANDED = 500;

    @Inject
    private TemporalReader reads;

    @Inject
    private EventRepository events;

    @Inject
    private ActorRepository actors;

    Network network(NetworkFilter filter) {
        Network network = read(filter, List.of(filter.actor()), false);
        network.keepAtLeast(filter.least());
        List<Long> near = network.near(MAX_EXPANDED);
        if (!near.isEmpty()) {
            network.addAll(read(filter, near, filter.depth() == 1));
            network.keepAtLeast(filter.least());
        }
        network.name(actors.rows(network.complete(MAX_NODES)));
        return network;
    }

    private Network read(NetworkFilter filter, List<Long> ids, boolean among) {
        Network network = new Network(filter.actor(), filter.depth());
        if (filter.has(TieKind.EVENT)) {
            network.addEvents(complete(events.together(ids, among, filter.events(), MAX_TIES), network));
        }
        if (filter.has(TieKind.RELATIONSHIP)) {
            network.addRelationships(complete(actors.ties(ids, among, filter.firstDay(), filter.lastDay(), MAX_TIES), network));
        }
        if (filter.has(TieKind.SANCTION)) {
            network.addSanctions(complete(sanctions(ids, among, filter.firstDay(), filter.lastDay()), network));
        }
        return network;
    }

    private static <T> List<T> complete(List<T> rows, Network network) {
        if (rows.size() == MAX_TIES) {
            network.limit();
        }
        return rows;
    }

    /** Returns the designations by authority and target; {@code among} leaves out other targets, not other authorities. */
    private List<SanctionTie> sanctions(Collection<Long> ids, boolean among, LocalDate first, LocalDate last) {
        QueryConditions where = new QueryConditions()
                .and(among ? "t.id in :actors" : "(t.id in :actors or x.id in :actors)", "actors", ids)
                .and("(d.lifeCycle.until.latest is null or d.lifeCycle.until.latest >= :first)", "first", first)
                .and("(d.lifeCycle.from.earliest is null or d.lifeCycle.from.earliest <= :last)", "last", last);
        return reads.query(
                        "select new org.amur.network.SanctionTie(a.id, a.code, a.name, a.country, x.id, t.id, count(d), min(d.id),"
                                + " min(d.lifeCycle.from.earliest)) from Designation d join d.target t join d.measure m join m.programme p join p.authority a"
                                + " left join a.actor x" + where.jpql()
                                + " group by a.id, a.code, a.name, a.country, x.id, t.id order by a.id, t.id",
                        SanctionTie.class)
                .set(where.parameters())
                .page(0, MAX_TIES)
                .list();
    }
}
