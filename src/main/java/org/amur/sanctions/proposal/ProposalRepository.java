package org.amur.sanctions.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.OrderedIds;
import org.amur.history.TemporalReader;
import org.amur.lists.EntryInRelease;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.sanctions.imposition.Designation;
import org.amur.web.Page;

/** Reads entries of current releases that may become designations, and their state. */
@ApplicationScoped
public class ProposalRepository {

    private static final String FROM = " from ListedEntry e";
    private static final String ROW = "select new org.amur.sanctions.proposal.ProposalRow(e.id, e.list, e.reference, e.kind, e.title)";
    private static final String BY_TITLE = " order by e.title, e.id";
    /** JPQL subquery of designations that have not ended. */
    private static final String DESIGNATED = "(select d.id from Designation d where d.listedAs.list = e.list"
            + " and d.listedAs.reference = e.reference and d.lifeCycle.until.edtf is null)";
    /** JPQL condition: in a followed programme with a measure. */
    private static final String ACCEPTABLE = "e.id in (select q.entry from EntryProgramme q, ListedProgramme m where m.list = q.list"
            + " and m.code = q.code and m.concern is not null and m.measure is not null)";
    private static final String DECLINED = "(select x.id from DeclinedEntry x where x.list = e.list and x.reference = e.reference)";

    @Inject
    private TemporalReader reads;

    @Inject
    private ListRepository lists;

    @Inject
    private ListedProgrammeRepository programmes;

    @Inject
    private ActorCandidates candidates;

    /** @param acceptable number of acceptable entries among all results */
    record Found(Page<ProposalRow> page, long acceptable) {
    }

    /** Returns a page and the number of acceptable entries. */
    Found find(ProposalFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        Page<ProposalRow> page = page(where, filter.state(), number, size);
        boolean counted = filter.state() == ProposalState.PROPOSED && page.getTotal() > 0;
        return new Found(page, counted ? reads.count("select count(e)" + FROM, where.copy().and(true, ACCEPTABLE)) : 0);
    }

    public Page<ProposalRow> page(ProposalFilter filter, int number, int size) {
        return page(where(filter), filter.state(), number, size);
    }

    private Page<ProposalRow> page(QueryConditions where, ProposalState state, int number, int size) {
        OrderedIds all = reads.ordered(numbers(where), where);
        return Page.of(rows(all.page(number, size), state), all.size(), number, size);
    }

    /** Returns rows by id, in that order. */
    List<ProposalRow> rows(List<Long> entries, ProposalState state) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, ProposalRow> found = reads.query(ROW + FROM + " where e.id in :entries", ProposalRow.class)
                .set("entries", entries).list().stream().collect(Collectors.toMap(ProposalRow::getId, Function.identity()));
        List<ProposalRow> rows = entries.stream().map(found::get).toList();
        fill(rows, state);
        return rows;
    }

    private void fill(List<ProposalRow> rows, ProposalState state) {
        Map<Long, List<ListedProgrammeRow>> followed = programmes.of(rows.stream().map(ProposalRow::getId).toList());
        rows.forEach(row -> row.in(followed.getOrDefault(row.getId(), List.of())));
        if (state == ProposalState.DECLINED) {
            decisions(rows);
        } else {
            Map<String, Long> actors = candidates.byReference(rows);
            rows.forEach(row -> row.setActor(actors.get(row.getKey())));
        }
    }

    private void decisions(List<ProposalRow> rows) {
        if (!rows.isEmpty()) {
            Map<String, DeclinedEntry> decided = reads.query("select x from DeclinedEntry x where x.reference in :references",
                    DeclinedEntry.class).set("references", rows.stream().map(ProposalRow::getReference).distinct().toList()).list()
                    .stream().collect(Collectors.toMap(each -> ActorCandidates.key(each.getList(), each.getReference()),
                            Function.identity()));
            rows.stream().filter(row -> decided.containsKey(row.getKey())).forEach(row -> {
                DeclinedEntry decision = decided.get(row.getKey());
                row.declined(decision.getId(), decision.getReason());
            });
        }
    }

    /** Returns the current entries of all pages, by title. */
    List<Long> all(ProposalFilter filter) {
        QueryConditions where = where(filter);
        return reads.query(numbers(where), Long.class).set(where.parameters()).list();
    }

    /** Returns the acceptable ones: those with a measure for one of their programmes. */
    List<Long> acceptable(ProposalFilter filter) {
        QueryConditions where = where(filter).and(true, ACCEPTABLE);
        return reads.query(numbers(where), Long.class).set(where.parameters()).list();
    }

    private static String numbers(QueryConditions where) {
        return "select e.id" + FROM + where.jpql() + BY_TITLE;
    }

    private QueryConditions where(ProposalFilter filter) {
        List<ListRelease> releases = lists.current().values().stream()
                .filter(release -> filter.list() == null || release.getList() == filter.list()).toList();
        QueryConditions where = EntryInRelease.among(releases);
        QueryConditions followed = new QueryConditions().and(true, "l.list = p.list").and(true, "l.code = p.code")
                .and(filter.concern() == null, "l.concern is not null").and("l.concern = :concern", "concern", filter.concern())
                .and("p.code = :programme", "programme", filter.programme());
        where.and("e.id in (select p.entry from EntryProgramme p, ListedProgramme l" + followed.jpql() + ")", followed.parameters());
        switch (filter.state()) {
            case PROPOSED -> where.and(true, "not exists " + DESIGNATED).and(true, "not exists " + DECLINED);
            case ACCEPTED -> where.and(true, "exists " + DESIGNATED);
            case DECLINED -> where.and(true, "exists " + DECLINED);
            default -> throw new IllegalArgumentException(filter.state().name());
        }
        return where.and("e.kind = :kind", "kind", filter.kind()).andTerms("ListedEntry", "e.id", filter.text());
    }

    /** Returns the designations from any version of an entry with their targets, oldest first. */
    public List<Designation> from(OfficialList list, String reference) {
        return reads.query("select d from Designation d join fetch d.target join fetch d.measure where d.listedAs.list = :list"
                + " and d.listedAs.reference = :reference order by d.id", Designation.class)
                .set("list", list).set("reference", reference).list();
    }

    Optional<DeclinedEntry> declined(OfficialList list, String reference) {
        return reads.query("select x from DeclinedEntry x where x.list = :list and x.reference = :reference", DeclinedEntry.class)
                .set("list", list).set("reference", reference).one();
    }

    /** Returns the designations of an actor under some measures that have not ended. */
    List<Designation> of(long actor, Collection<Long> measures) {
        return reads.query("select d from Designation d join fetch d.measure where d.target.id = :actor and d.measure.id in :measures"
                + " and d.lifeCycle.until.edtf is null order by d.id", Designation.class)
                .set("actor", actor).set("measures", measures).list();
    }
}
