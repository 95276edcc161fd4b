package org.amur.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.database.QueryConditions;
import org.amur.history.AsOf;
import org.amur.history.OrderedIds;
import org.amur.history.TemporalReader;
import org.amur.web.DayRange;
import org.amur.web.NotFoundException;
import org.amur.web.Page;

/**
 * Reads releases of official lists and their entries. Both are immutable and have no history: an as-of date selects the
 * releases accepted by then.
 */
@ApplicationScoped
public class ListRepository {

    private static final String ROW = "select new org.amur.lists.EntryRow(e.id, e.list, e.reference, e.kind, e.title) from ListedEntry e";
    private static final String STANDS = "%1$s.position is not null and %1$s.decidedAt < :known"
            + " and (%1$s.replacedAt is null or %1$s.replacedAt >= :known)";
    private static final String BY_TITLE = " order by e.title, e.id";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private EntryCounts counts;

    @Inject
    private TemporalReader reads;

    /** Returns the newest accepted release of each list. */
    public Map<OfficialList, ListRelease> current() {
        return newest(new QueryConditions());
    }

    /** Returns the newest accepted release of each list that was published by a day. */
    Map<OfficialList, ListRelease> publishedBy(LocalDate day) {
        return newest(new QueryConditions().and("o.published <= :day", "day", day));
    }

    private Map<OfficialList, ListRelease> newest(QueryConditions among) {
        among.and(true, "o.list = r.list").and(STANDS.formatted("o"), "known", AsOf.until());
        return byList(among.query(entities, "select r from ListRelease r where " + STANDS.formatted("r")
                + " and r.position = (select max(o.position) from ListRelease o" + among.jpql() + ")", ListRelease.class)
                .getResultList());
    }

    /** Returns the release of each list that arrived last, in any state. */
    public Map<OfficialList, ListRelease> latest() {
        return byList(entities.createQuery("select r from ListRelease r where r.retrievedAt < :known and r.id = (select max(o.id)"
                + " from ListRelease o where o.list = r.list and o.retrievedAt < :known)", ListRelease.class)
                .setParameter("known", AsOf.until()).getResultList());
    }

    /** Returns the releases that wait for a decision now, oldest first. */
    public List<ListRelease> waiting() {
        return entities.createQuery("select r from ListRelease r where r.state = :waiting order by r.retrievedAt, r.id", ListRelease.class)
                .setParameter("waiting", ReleaseState.WAITING).getResultList();
    }

    private static Map<OfficialList, ListRelease> byList(List<ListRelease> releases) {
        Map<OfficialList, ListRelease> byList = new EnumMap<>(OfficialList.class);
        releases.forEach(release -> byList.put(release.getList(), release));
        return byList;
    }

    /**
     * Returns releases received, the latest first.
     *
     * @param list   null for all lists
     * @param before id after that of the first
     */
    public List<ListRelease> part(OfficialList list, long before, int count) {
        QueryConditions where = new QueryConditions()
                .and("r.retrievedAt < :known", "known", AsOf.until())
                .and("r.id < :before", "before", before)
                .and("r.list = :list", "list", list);
        return where.query(entities, "select r from ListRelease r" + where.jpql() + " order by r.id desc", ListRelease.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Returns all releases received, newest first. */
    public Page<ListRelease> releases(OfficialList list, int number, int size) {
        QueryConditions where = new QueryConditions()
                .and("r.retrievedAt < :known", "known", AsOf.until())
                .and("r.list = :list", "list", list);
        long total = where.query(entities, "select count(r) from ListRelease r" + where.jpql(), Long.class)
                .getSingleResult();
        List<ListRelease> rows = where.query(entities, "select r from ListRelease r" + where.jpql()
                + " order by r.retrievedAt desc, r.id desc", ListRelease.class)
                .setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList();
        return Page.of(rows, total, number, size);
    }

    /** Returns the oldest and newest publication dates of accepted releases of each list. */
    public Map<OfficialList, DayRange> published() {
        Map<OfficialList, DayRange> published = new EnumMap<>(OfficialList.class);
        for (Object[] row : entities.createQuery("select r.list, min(r.published), max(r.published) from ListRelease r where r.published"
                + " is not null and " + STANDS.formatted("r") + " group by r.list", Object[].class)
                .setParameter("known", AsOf.until()).getResultList()) {
            published.put((OfficialList) row[0], DayRange.of((LocalDate) row[1], (LocalDate) row[2]));
        }
        return published;
    }

    /** Returns the accepted releases of a list, newest first. */
    public List<ListRelease> accepted(OfficialList list) {
        return accepted(List.of(list));
    }

    private List<ListRelease> accepted(Collection<OfficialList> lists) {
        return entities.createQuery(
                        "select r from ListRelease r where r.list in :lists and " + STANDS.formatted("r")
                                + " order by r.position desc",
                        ListRelease.class)
                .setParameter("lists", lists)
                .setParameter("known", AsOf.until())
                .getResultList();
    }

    /**
     * Returns the first release without the party for each removed entry.
     *
     * @param gone    entry ids; the current release of the list has no entry with their reference
     * @param current releases that lack them
     */
    public Map<Long, ListRelease> goneSince(Collection<Long> gone, Collection<ListRelease> current) {
        if (gone.isEmpty()) {
            return Map.of();
        }
        QueryConditions where = EntryInRelease.begunBy(current).and("g.id in :gone", "gone", gone).and(true, "e.list = g.list")
                .and(true, "e.reference = g.reference");
        List<ListRelease> releases = accepted(current.stream().map(ListRelease::getList).collect(Collectors.toSet()));
        Map<Long, ListRelease> since = new HashMap<>();
        for (Object[] row : where.query(entities, "select g.id, g.list, max(s.lastPosition) from ListedEntry g, ListedEntry e,"
                + " EntrySpan s" + where.jpql() + " group by g.id, g.list", Object[].class).getResultList()) {
            firstAfter((Long) row[2], (OfficialList) row[1], releases).ifPresent(release -> since.put((Long) row[0], release));
        }
        return since;
    }

    private static Optional<ListRelease> firstAfter(long position, OfficialList list, List<ListRelease> releases) {
        return releases.stream().filter(release -> release.getList() == list && release.getPosition() > position)
                .min(Comparator.comparing(ListRelease::getPosition));
    }

    /** @throws NotFoundException if there is none at the as-of date */
    public ListRelease release(long id) {
        ListRelease release = entities.find(ListRelease.class, id);
        if (release == null || !AsOf.includes(release.getRetrievedAt())) {
            throw new NotFoundException("release", id);
        }
        return release;
    }

    /** Returns a release, or the release that replaces it with the correct date; empty if neither is accepted. */
    public Optional<ListRelease> accepted(long id) {
        ListRelease release = release(id);
        while (release.getReplacedBy() != null) {
            release = release(release.getReplacedBy());
        }
        return Optional.of(release).filter(ListRelease::isComplete);
    }

    /** Returns the releases that a release replaces, in order of arrival. */
    List<ListRelease> replacedBy(long release) {
        return entities.createQuery("select r from ListRelease r where r.replacedBy = :release and r.replacedAt < :known order by r.id",
                ListRelease.class).setParameter("release", release).setParameter("known", AsOf.until()).getResultList();
    }

    public List<ReleaseProblem> problems(long release) {
        return entities.createQuery("select p from ReleaseProblem p where p.release = :release order by p.position",
                ReleaseProblem.class).setParameter("release", release).getResultList();
    }

    /** Returns the reasons why releases were refused or wait. */
    public Map<Long, List<ReleaseProblem>> why(Collection<Long> releases) {
        return releases.isEmpty() ? Map.of() : entities.createQuery("select p from ReleaseProblem p where p.release in :releases"
                + " and p.part in :parts order by p.release, p.position", ReleaseProblem.class).setParameter("releases", releases)
                .setParameter("parts", List.of(ReleaseProblem.Part.REFUSAL, ReleaseProblem.Part.DOUBT)).getResultStream()
                .collect(Collectors.groupingBy(ReleaseProblem::getRelease));
    }

    public Page<EntryRow> entries(EntryFilter filter, int number, int size) {
        return isOfFew(filter) ? few(filter, number, size) : many(filter, number, size);
    }

    private Page<EntryRow> many(EntryFilter filter, int number, int size) {
        List<ListRelease> releases = releases(filter);
        QueryConditions counted = counted(filter, releases);
        String from = from(filter) + counted.jpql();
        long total = counts.of(from, counted.parameters(),
                () -> counted.query(entities, "select count(e.id)" + from, Long.class).getSingleResult());
        QueryConditions where = where(filter, EntryInRelease.each(releases));
        // H2 uses the index that begins with the list only if the ORDER BY begins with it, too.
        String order = filter.list() == null ? BY_TITLE : BY_TITLE.replace(" by ", " by e.list, ");
        return Page.of(where.query(entities, ROW + where.jpql() + order, EntryRow.class)
                .setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList(), total, number, size);
    }

    private Page<EntryRow> few(EntryFilter filter, int number, int size) {
        QueryConditions where = counted(filter, releases(filter));
        OrderedIds all = reads.ordered(List.of("entries", where.jpql(), Map.copyOf(where.parameters())), () -> numbers(filter, where));
        return Page.of(rows(all.page(number, size)), all.size(), number, size);
    }

    private List<EntryRow> rows(List<Long> entries) {
        return entries.isEmpty() ? List.of() : entities.createQuery(ROW + " where e.id in :entries" + BY_TITLE, EntryRow.class)
                .setParameter("entries", entries).getResultList();
    }

    /** Returns the ids of all entries that a filter finds in releases of different lists, by title. */
    List<Long> numbers(EntryFilter filter, List<ListRelease> releases) {
        return numbers(filter, counted(filter, releases));
    }

    private List<Long> numbers(EntryFilter filter, QueryConditions where) {
        return where.query(entities, "select e.id" + from(filter) + where.jpql() + BY_TITLE, Long.class).getResultList();
    }

    private static boolean isOfFew(EntryFilter filter) {
        return filter.text() != null || filter.programme() != null;
    }

    private static String from(EntryFilter filter) {
        return isOfFew(filter) ? " from ListedEntry e" : " from ListedEntry e, EntrySpan s";
    }

    private static QueryConditions counted(EntryFilter filter, List<ListRelease> releases) {
        return where(filter, isOfFew(filter) ? EntryInRelease.among(releases) : EntryInRelease.in(releases));
    }

    private static QueryConditions where(EntryFilter filter, QueryConditions accepted) {
        return accepted.and("e.kind = :kind", "kind", filter.kind())
                .and("e.id in (select p.entry from EntryProgramme p where p.code = :programme)", "programme", filter.programme())
                .andTerms("ListedEntry", "e.id", filter.text());
    }

    /** Returns the releases that a filter searches, at most one of each list. */
    List<ListRelease> releases(EntryFilter filter) {
        return filter.release() != null ? List.of(release(filter.release()))
                : current().values().stream().filter(release -> filter.list() == null || release.getList() == filter.list()).toList();
    }

    /** @throws NotFoundException if there is none; {@link #history} states whether it was known at the as-of date */
    public ListedEntry entry(long id) {
        return Optional.ofNullable(entries(List.of(id)).get(id)).orElseThrow(() -> new NotFoundException("entry", id));
    }

    public Map<Long, ListedEntry> entries(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e from ListedEntry e join fetch e.body where e.id in :ids", ListedEntry.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ListedEntry::getId, Function.identity()));
    }

    /** Returns the versions of the party and their releases, newest first. */
    public List<EntryVersion> history(ListedEntry entry) {
        return history(entry, accepted(entry.getList()));
    }

    /** @param releases accepted releases of the list, newest first */
    public List<EntryVersion> history(ListedEntry entry, List<ListRelease> releases) {
        List<EntryVersion> stands = new ArrayList<>();
        for (EntrySpan span : entities.createQuery("select s from EntrySpan s, ListedEntry e where e.id = s.entry and e.list = :list"
                + " and e.reference = :reference order by s.firstPosition desc, s.entry", EntrySpan.class)
                .setParameter("list", entry.getList()).setParameter("reference", entry.getReference()).getResultList()) {
            List<ListRelease> covered = releases.stream().filter(release -> span.covers(release.getPosition())).toList();
            if (!covered.isEmpty()) {
                stands.add(new EntryVersion(span.getEntry(), covered.get(covered.size() - 1), covered.get(0),
                        covered.get(0) == releases.get(0)));
            }
        }
        return stands;
    }

    /** Returns the differences if a waiting release replaced an accepted one. */
    public ListDelta wouldChange(ListRelease waiting, ListRelease current) {
        String waits = "select w.entry from WaitingEntry w where w.entry = e.id and w.release = :waiting";
        String stands = "select s.entry from EntrySpan s where s.entry = e.id and " + EntryInRelease.COVERS.formatted("at");
        return ListDelta.of(onlyIn(stands, waits, waiting, current), onlyIn(waits, stands, waiting, current));
    }

    private List<EntryRow> onlyIn(String some, String others, ListRelease waiting, ListRelease current) {
        return entities.createQuery(ROW + " where e.list = :list and exists (" + some + ") and not exists (" + others + ")" + BY_TITLE,
                EntryRow.class).setParameter("list", waiting.getList()).setParameter("waiting", waiting.getId())
                .setParameter("at", current.getPosition()).getResultList();
    }

    /**
     * Returns the entries of a release that the import recorded as changed; empty if the releases are not neighbours.
     */
    Optional<Set<Long>> storedChanges(long before, long after) {
        List<Object[]> told = entities.createQuery("select c.change, c.after from ListChange c where c.release.id = :after"
                + " and c.releaseBefore = :before and c.knownTo is null", Object[].class).setParameter("after", after)
                .setParameter("before", before).getResultList();
        return told.isEmpty() ? Optional.empty() : Optional.of(told.stream().filter(row -> row[0] == DeltaRow.Change.CHANGED)
                .map(row -> (Long) row[1]).collect(Collectors.toSet()));
    }

    /** Returns the programmes of entries, sorted by code. */
    Map<Long, Set<String>> programmes(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select p.entry, p.code from EntryProgramme p where p.entry in :ids",
                Object[].class).setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toCollection(TreeSet::new))));
    }

    /** Returns the countries of entries as in their statements. */
    Map<Long, Set<String>> countries(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : entries(ids).values().stream().collect(Collectors.toMap(ListedEntry::getId,
                entry -> new TreeSet<>(EntryCountries.of(entry.getBody()))));
    }

    /** Returns the entries of one release that the other lacks, by title: their spans begin or end between the two. */
    public List<EntryRow> onlyIn(ListRelease release, ListRelease other) {
        String between = release.getPosition() > other.getPosition() ? "s.firstPosition > :there and s.firstPosition <= :here"
                : "s.lastPosition < :there and s.lastPosition >= :here";
        // Few spans begin or end between the two releases: start with them, not with the many entries of the list.
        String ofList = QueryConditions.withoutIndex("e.list = :list", "e.id");
        return entities.createQuery(ROW + ", EntrySpan s where s.entry = e.id and " + ofList + " and " + between + " and "
                + EntryInRelease.COVERS.formatted("here") + " and not exists (select 1 from EntrySpan o where o.entry = e.id"
                + " and o.firstPosition <= :there and (o.lastPosition is null or o.lastPosition >= :there))" + BY_TITLE,
                EntryRow.class)
                .setParameter("list", release.getList()).setParameter("here", release.getPosition())
                .setParameter("there", other.getPosition()).getResultList();
    }
}
