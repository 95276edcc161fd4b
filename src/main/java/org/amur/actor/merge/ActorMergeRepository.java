package org.amur.actor.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.Absorption;
import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Queries on merges. */
@ApplicationScoped
public class ActorMergeRepository {

    private static final String ITEM = " from MergeItem i";
    private static final Sort LATEST = Sort.descending("mergedAt");

    @Inject
    private TemporalReader reads;

    public ActorMerge get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(MergeRecordKind.CODE, id));
    }

    ListWalk walk() {
        return reads.walk(" from ActorMerge m", new QueryConditions(), LATEST, Map.of(LATEST.column(), "m.mergedAt"), "m.id");
    }

    public Optional<ActorMerge> find(long id) {
        return reads.find(ActorMerge.class, id);
    }

    /** Finds the merge in effect by which an actor ended. */
    public Optional<ActorMerge> of(long absorbed) {
        return reads.query("select m from ActorMerge m where m.absorbed = :absorbed and m.apartAt is null order by m.mergedAt desc",
                ActorMerge.class).set("absorbed", absorbed).one();
    }

    /** Follows merges from an actor to the final survivor; returns the actor's own id if it is not merged. */
    public long survivorOf(long actor) {
        long current = actor;
        for (Optional<ActorMerge> on = of(current); on.isPresent(); on = of(current)) {
            current = on.get().getSurvivor();
        }
        return current;
    }

    /** Returns the merges into an actor that are in effect, newest first. */
    public List<ActorMerge> into(long survivor) {
        return reads.query("select m from ActorMerge m where m.survivor = :survivor and m.apartAt is null order by m.mergedAt desc, m.id",
                ActorMerge.class).set("survivor", survivor).list();
    }

    /** Returns the current names of survivors by the id of the absorbed actor. */
    public Map<Long, String> survivorsOf(Collection<Long> absorbed) {
        return absorbed.isEmpty() ? Map.of() : reads.query("select m.absorbed, a.name from ActorMerge m, Actor a where a.id = m.survivor"
                + " and m.apartAt is null and m.absorbed in :absorbed", Object[].class).set("absorbed", absorbed).list().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (one, same) -> one));
    }

    /**
     * Returns the former owners of an actor's names, identifiers and citations that come from merges in effect, by part
     * id.
     */
    public Map<Long, String> origins(Collection<ActorMerge> merges) {
        return merges.isEmpty() ? Map.of() : reads.query("select i.row, m.absorbedName from MergeItem i, ActorMerge m where m.id = i.merge"
                + " and m.id in :merges and i.fate = :copied", Object[].class)
                .set("merges", merges.stream().map(ActorMerge::getId).toList()).set("copied", Fate.COPIED).list().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (one, same) -> one));
    }

    /** Returns the values that a merge filled in, as text, by {@link Absorption}'s constants. */
    Map<String, String> filled(long merge) {
        return reads.query("select i.kind, i.title from MergeItem i where i.merge = :merge and i.kind in :facts", Object[].class)
                .set("merge", merge).set("facts", List.of(Absorption.COUNTRY, Absorption.BORN, Absorption.DESCRIPTION)).list().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Returns the number of items of each kind, fate and outcome. */
    List<MergeCount> counts(long merge) {
        return reads.query("select new org.amur.actor.merge.MergeCount(i.kind, i.fate, i.outcome, count(i.row))" + ITEM
                + " where i.merge = :merge group by i.kind, i.fate, i.outcome order by i.kind, i.fate, i.outcome", MergeCount.class)
                .set("merge", merge).list();
    }

    /**
     * Returns the items of a merge.
     *
     * @param kind null for all
     */
    Page<MergeItem> items(long merge, String kind, int number, int size) {
        QueryConditions where = new QueryConditions().and("i.merge = :merge", "merge", merge).and("i.kind = :kind", "kind", kind);
        return Page.of(reads.query("select i" + ITEM + where.jpql() + " order by i.kind, i.title, i.row", MergeItem.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list(),
                reads.count("select count(i.row)" + ITEM, where), number, size);
    }
}
