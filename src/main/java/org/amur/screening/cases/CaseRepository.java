package org.amur.screening.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.lists.OfficialList;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads cases. */
@ApplicationScoped
public class CaseRepository {

    /** Sort keys of a list and their expressions. */
    static final Map<String, String> SORTS = Map.of("score", "c.score", "found", "c.foundAt");
    static final Sort SUREST = Sort.descending("score");

    private static final String ROW = "select new org.amur.screening.cases.CaseRow(c.id, c.version, c.actor, c.actorName, c.list,"
            + " c.reference, c.entry, c.entryTitle, c.kind, c.state, c.current, c.score, c.decision, c.foundAt)"
            + " from ScreeningCase c";

    private static final String MATCHED = "select distinct c.actor from ScreeningCase c"
            + " where c.state = org.amur.screening.cases.CaseState.CONFIRMED";

    @Inject
    private TemporalReader reads;

    public Page<CaseRow> page(CaseFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(c) from ScreeningCase c", where);
        return Page.of(reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "c.id"), CaseRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list(), total, number, size);
    }

    /** Returns the number of open cases. */
    public long countOpen() {
        return reads.count("select count(c) from ScreeningCase c",
                where(new CaseFilter(CaseState.OPEN, null, null, null, null, false, SUREST)));
    }

    /** Returns the navigation through the list. */
    ListWalk walk(CaseFilter filter) {
        return reads.walk(" from ScreeningCase c", where(filter), filter.sort(), SORTS, "c.id");
    }

    /** Returns cases in the order of the ids. */
    List<ScreeningCase> all(List<Long> ids) {
        return reads.all(ScreeningCase.class, ids, "");
    }

    public ScreeningCase get(long id) {
        return reads.find(ScreeningCase.class, id).orElseThrow(() -> new NotFoundException(CaseRecordKind.CODE, id));
    }

    /** Returns the existing actors. */
    Set<Long> actorsThere(Collection<Long> actors) {
        return actors.isEmpty() ? Set.of() : Set.copyOf(reads.query("select a.id from Actor a where a.id in :ids", Long.class)
                .set("ids", List.copyOf(actors)).list());
    }

    /** Returns the actors with the maximum number of cases, so that further entries may be similar. */
    Set<Long> cutAmong(Collection<Long> actors) {
        return actors.isEmpty() ? Set.of() : Set.copyOf(reads.query("select c.actor from ScreeningCase c where c.actor in :actors"
                + " and c.current = true group by c.actor having count(c) >= :most", Long.class).set("actors", List.copyOf(actors))
                .set("most", (long) ActorScreening.MAX_CASES).list());
    }

    /** Returns the actors of cases on some references of a list. */
    List<Long> actorsOn(OfficialList list, List<String> references) {
        return reads.query("select distinct c.actor from ScreeningCase c where c.list = :list and c.reference in :references",
                Long.class).set("list", list).set("references", references).list();
    }

    /** Returns the actors of all cases on a list. */
    List<Long> actorsOn(OfficialList list) {
        return reads.query("select distinct c.actor from ScreeningCase c where c.list = :list", Long.class)
                .set("list", list).list();
    }

    /** Returns the true matches and open cases of an actor, best first. */
    List<CaseRow> ofActor(long actor) {
        return ofActors(List.of(actor));
    }

    /** Returns the true matches and open cases of several actors together. */
    List<CaseRow> ofActors(List<Long> actors) {
        return reads.query(ROW + " where c.actor in :actors and (c.state = :confirmed or c.state = :open and c.current = true)"
                + " order by c.score desc, c.id", CaseRow.class).set("actors", actors).set("confirmed", CaseState.CONFIRMED)
                .set("open", CaseState.OPEN).list();
    }

    /** Returns the true matches decided by users; those by record follow the record. */
    List<CaseRow> confirmedByPeople(long actor) {
        return reads.query(ROW + " where c.actor = :actor and c.state = :confirmed and c.decidedBy <> :screener"
                + " order by c.score desc, c.id", CaseRow.class).set("actor", actor).set("confirmed", CaseState.CONFIRMED)
                .set("screener", CaseTask.SCREENER).list();
    }

    /** Returns the true matches of some actors. */
    List<CaseRow> confirmedAmong(Collection<Long> actors) {
        return !reads.mayBeAmong(MATCHED, actors) ? List.of() : reads.query(ROW + " where c.state = :confirmed and c.actor in :actors"
                + " order by c.actorName, c.id", CaseRow.class).set("confirmed", CaseState.CONFIRMED).set("actors", actors).list();
    }

    /** Returns the true matches of a list reference. */
    List<CaseRow> ofEntry(OfficialList list, String reference) {
        return reads.query(ROW + " where c.state = :confirmed and c.list = :list and c.reference = :reference"
                + " order by c.actorName, c.id", CaseRow.class).set("confirmed", CaseState.CONFIRMED).set("list", list)
                .set("reference", reference).list();
    }

    private static QueryConditions where(CaseFilter filter) {
        return new QueryConditions().and("c.state = :state", "state", filter.state()).and("c.current = :current",
                "current", !filter.settled()).and("c.list = :list", "list", filter.list()).and("c.kind = :kind", "kind", filter.kind())
                .and("c.score >= :least", "least", filter.least()).and("c.actor = :actor", "actor", filter.actor());
    }
}
