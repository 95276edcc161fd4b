package org.amur.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorSide;
import org.amur.database.Batches;
import org.amur.database.QueryConditions;
import org.amur.history.ChangeRepository;
import org.amur.history.CreatedSince;
import org.amur.history.ListWalk;
import org.amur.history.RecordChange;
import org.amur.history.TemporalQuery;
import org.amur.history.TemporalReader;
import org.amur.source.CitedKind;
import org.amur.source.ListedCitation;
import org.amur.text.PartialDate;
import org.amur.web.DatedCount;
import org.amur.web.Dependents;
import org.amur.web.ExactMatchFirst;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Queries on events that the user may read ({@link ReadableEvents}). */
@ApplicationScoped
public class EventRepository {

    /** Query paths of the sortable columns. */
    static final Map<String, String> SORTS = Map.of(
            "when", "e.date.earliest",
            "title", "e.title",
            "type", "e.type",
            "modified", "e.modifiedAt");
    public static final Sort NEWEST = Sort.descending("when");
    static final Sort OLDEST = Sort.ascending("when");

    static final String ROW = "select new org.amur.event.EventRow(e.id, e.title, e.type, e.mode, e.date, e.status,"
            + " e.realis, e.cancelled, e.context) from Event e";

    private static final String LISTED_CITATION = "select new org.amur.source.ListedCitation(c.event.id, c.credibility, c.upheldAt, s.id,"
            + " s.reliability, s.status, s.statusAt, o.id, o.status, o.statusAt) from EventCitation c join c.source s"
            + " left join c.originalSource o where c.event.id in :events order by c.position";

    private static final int MOST_OF_DATES = 500;
    static final String READABLE = "e.status = :readable";
    private static final String PUBLISHED = "exists (select c.id from EventCitation c join c.source s where c.event = e"
            + " and s.published.latest <= :published)";
    private static final String UNDATED = "exists (select u.id from EventCitation u join u.source t where u.event = e"
            + " and t.published.latest is null)";
    /**
     * Number of events from which the rows of a list are found by walking an index of all: of a million events, some
     * hundreds are passed over for each one found.
     */
    private static final int SCAN_THRESHOLD = 2_500;

    @Inject
    private TemporalReader reads;

    @Inject
    private ReadableEvents readable;

    @Inject
    private ChangeRepository journal;

    public Page<EventRow> page(EventFilter filter, int number, int size) {
        return Page.lazy(() -> rows(filter, Page.offset(number, size), size), count(filter), number, size);
    }

    public long count(EventFilter filter) {
        return reads.count("select count(e) from Event e", where(filter));
    }

    /** Returns the number of events left out because a source has no date of publication, and none was published by the day. */
    public long countUndated(EventFilter filter) {
        return reads.count("select count(e) from Event e", where(filter, UnaryOperator.identity(), SideConditions.COLLECTED,
                "not " + PUBLISHED + " and " + UNDATED));
    }

    /** Returns the number of events by first and last possible day, cached until a change. */
    public List<DatedCount> dates(EventFilter filter) {
        QueryConditions where = where(filter);
        return reads.groups("select new org.amur.web.DatedCount(e.date.earliest, e.date.latest, count(e)) from Event e"
                + where.jpql() + " group by e.date.earliest, e.date.latest", where, DatedCount.class);
    }

    /** Returns the number of events by place and country as entered, cached until a change. */
    List<PlaceCount> places(EventFilter filter) {
        QueryConditions where = where(filter);
        return reads.groups("select new org.amur.event.PlaceCount(e.place, e.country, count(e)) from Event e" + where.jpql()
                + " group by e.place, e.country", where, PlaceCount.class);
    }

    /** Returns the filter for a place requested in an address; null for an unknown one. */
    EventPlace place(String asked) {
        return EventPlace.of(asked, places(EventFilter.of(null, NEWEST)));
    }

    /** Returns the rows of a list from {@code first} (0-based), with participants and citations: three statements. */
    public List<EventRow> rows(EventFilter filter, int first, int size) {
        List<EventRow> rows = bareRows(filter, first, size);
        return withParts(rows, reads.parts("select p.event.id, a.name from Participation p join p.actor a"
                + " where p.event.id in :owners order by p.position", rows.stream().map(EventRow::getId).toList()));
    }

    /** Returns the rows of a list from {@code first} (0-based), with citations, but without participants: two statements. */
    public List<EventRow> citedRows(EventFilter filter, int first, int size) {
        return withParts(bareRows(filter, first, size), Map.of());
    }

    /** Finds events by text, exact matches first, without participants and citations: one statement. */
    public List<EventRow> search(String text, int count) {
        return search(text, null, Map.of(), count);
    }

    /**
     * Finds events by text and period, exact titles first, then those with all words in the title or place.
     *
     * @param text   null for all events of the period
     * @param period null for all times
     * @param names  names in titles of what a word stands for, by word
     */
    public List<EventRow> search(String text, PartialDate period, Map<String, List<String>> names, int count) {
        QueryConditions where = where(new EventFilter(text, null, null, period, period, null, null, NEWEST));
        if (text == null) {
            return reads.query(ROW + where.jpql() + NEWEST.orderBy(SORTS, "e.id"), EventRow.class).set(where.parameters())
                    .page(0, count).list();
        }
        ExactMatchFirst exactFirst = new ExactMatchFirst(text, names);
        return reads.query(ROW + where.jpql() + exactFirst.orderBy(NEWEST.orderBy(SORTS, "e.id"), "e.title", "e.place"), EventRow.class)
                .set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    /** Returns the events of exactly this date and type with at least two of the actors. */
    List<EventRow> sameMeetings(PartialDate date, EventType type, List<Long> actors, int count) {
        QueryConditions where = new QueryConditions()
                .and("e.date.edtf = :edtf", "edtf", date.getEdtf())
                .and("e.date.earliest = :earliest", "earliest", date.getEarliest())
                .and(withoutItsIndex("e.type = :type"), "type", type)
                .and(
                        "(select count(distinct p.actor.id) from Participation p where p.event = e and p.actor.id in :actors) >= 2",
                        "actors",
                        actors);
        return reads.query(ROW + where.jpql() + " order by e.id", EventRow.class).set(where.parameters()).page(0, count).list();
    }

    /** Returns the events of exactly one of these dates, at most {@value #MOST_OF_DATES}, and their actors: two statements. */
    public Map<EventRow, Set<Long>> withActors(Collection<PartialDate> dates) {
        QueryConditions where = new QueryConditions()
                .and(
                        "e.date.edtf in :edtfs",
                        "edtfs",
                        dates.stream().map(PartialDate::getEdtf).toList())
                .and(
                        "e.date.earliest in :days",
                        "days",
                        dates.stream().map(PartialDate::getEarliest).toList());
        List<EventRow> rows = reads.query(ROW + where.jpql() + " order by e.id", EventRow.class)
                .set(where.parameters())
                .page(0, MOST_OF_DATES)
                .list();
        Map<Long, List<Long>> actors = reads.parts("select p.event.id, p.actor.id from Participation p where p.event.id in :owners",
                rows.stream().map(EventRow::getId).toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row,
                        row -> Set.copyOf(actors.getOrDefault(row.getId(), List.of())),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** Returns the rows of a list from {@code first} (0-based), without participants and citations: one statement. */
    public List<EventRow> bareRows(EventFilter filter, int first, int size) {
        return bareRows(filter, listed(filter), first, size);
    }

    private List<EventRow> bareRows(EventFilter filter, QueryConditions where, int first, int size) {
        return reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "e.id"), EventRow.class)
                .set(where.parameters()).page(first, size).list();
    }

    /** Returns the latest events between an actor and a country, without parts: two statements for two countries, else one. */
    List<EventRow> latest(List<ActorSide> sides, int count) {
        EventFilter filter = new EventFilter(null, null, null, null, null, null, null, null, NEWEST, sides, null, null);
        boolean countries = sides.stream().allMatch(side -> side.country() != null);
        return bareRows(filter, countries ? listed(filter) : where(filter), 0, count);
    }

    private List<EventRow> withParts(List<EventRow> rows, Map<Long, List<String>> names) {
        List<Long> ids = rows.stream().map(EventRow::getId).toList();
        Map<Long, List<ListedCitation>> citations = ids.isEmpty() ? Map.of() : reads.query(LISTED_CITATION, ListedCitation.class)
                .set("events", ids).list().stream().collect(Collectors.groupingBy(ListedCitation::fact));
        Map<Long, Event> outcomes = outcomes(rows.stream().filter(EventRow::isPlanned).map(EventRow::getId).toList());
        return rows.stream().map(row -> row.with(names.getOrDefault(row.getId(), List.of()),
                citations.getOrDefault(row.getId(), List.of()), outcomes.get(row.getId()))).toList();
    }

    /** Returns the events that fulfilled some plans, by plan. */
    Map<Long, Event> outcomes(Collection<Long> plans) {
        Map<Long, Event> outcomes = new HashMap<>();
        reads.<Event>parts("select p.id, e from Event p join p.outcome e where p.id in :owners", plans).forEach((plan, outcome) ->
                outcome.stream().filter(readable::includes).forEach(event -> outcomes.put(plan, event)));
        return outcomes;
    }

    /** Returns the planned events that an event fulfilled, without parts. */
    List<EventRow> plans(long outcome) {
        QueryConditions where = readable.limit(new QueryConditions().and("e.outcome.id = :outcome", "outcome", outcome), READABLE);
        return reads.query(ROW + where.jpql() + NEWEST.orderBy(SORTS, "e.id"), EventRow.class).set(where.parameters())
                .page(0, Dependents.MAX_READ).list();
    }

    /** Returns the conditions of a list: many events between two sides are met soon by walking the list's order. */
    private QueryConditions listed(EventFilter filter) {
        boolean many = !filter.sides().isEmpty() && count(filter) >= SCAN_THRESHOLD;
        return where(filter, EventRepository::withoutItsIndex, many ? SideConditions.CHECKED : SideConditions.COLLECTED);
    }

    /** Returns an iteration over the whole list. */
    ListWalk walk(EventFilter filter) {
        return reads.walk(" from Event e", listed(filter), filter.sort(), SORTS, "e.id");
    }

    /** Returns events in the order of the ids. */
    List<Event> all(List<Long> ids) {
        return reads.all(Event.class, ids, "left join fetch r.outcome").stream().filter(readable::includes).toList();
    }

    public Event get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(EventRecordKind.CODE, id));
    }

    public Optional<Event> find(long id) {
        return reads.find(Event.class, id).filter(readable::includes);
    }

    /** Returns those of some events, possibly deleted, that the user may read. */
    Set<Long> readable(List<Long> ids) {
        return readable.isAll() ? Set.copyOf(ids) : all(ids).stream().map(Event::getId).collect(Collectors.toSet());
    }

    /** Returns those of some current events that are not published, for any user. */
    Set<Long> drafts(List<Long> ids) {
        Set<Long> drafts = new HashSet<>();
        Batches.of(ids)
                .forEach(batch -> drafts.addAll(reads.queryNow(
                                "select e.id from Event e where e.id in :ids and e.status <> :published", Long.class)
                        .set("ids", batch)
                        .set("published", EventStatus.PUBLISHED)
                        .list()));
        return drafts;
    }

    /** Returns the authors of several events. */
    Map<Long, Authors> authors(Collection<Long> events) {
        Map<Long, List<RecordChange>> changes = journal.of(EventRecordKind.CODE, events, Authors.ACTIONS).stream()
                .collect(Collectors.groupingBy(RecordChange::getRecordId));
        return events.stream().collect(Collectors.toMap(Function.identity(), id -> Authors.of(changes.getOrDefault(id, List.of()))));
    }

    /**
     * Returns the numbers of events that actors share with others, by pair and type, most events first; cached until a
     * change. A pair is counted once.
     *
     * @param among whether only pairs of these actors count
     * @param filter filter of the events, of which the order is ignored
     */
    public List<PairEventCount> together(Collection<Long> actors, boolean among, EventFilter filter, int most) {
        QueryConditions where = where(filter).and("p.actor.id in :actors", "actors", actors).and(true, among
                // The others are found by the event: by their index, H2 would compare all participations of two actors each.
                ? QueryConditions.withoutIndex("q.actor.id in :actors", "q.id") + " and p.actor.id < q.actor.id"
                : "p.actor.id <> q.actor.id and (p.actor.id < q.actor.id or q.actor.id not in :actors)");
        String jpql = "select p.actor.id, q.actor.id, e.type, count(distinct e.id) as n, min(e.date.earliest), max(e.date.latest)"
                + " from Participation p join p.event e join e.participants q" + where.jpql()
                + " group by p.actor.id, q.actor.id, e.type order by n desc, p.actor.id, q.actor.id, e.type";
        return reads.cached(List.of(jpql, Map.copyOf(where.parameters()), most), () -> reads.query(jpql, Object[].class)
                .set(where.parameters()).page(0, most).list().stream().map(row -> new PairEventCount((Long) row[0], (Long) row[1],
                        (EventType) row[2], (Long) row[3], (LocalDate) row[4], (LocalDate) row[5])).toList());
    }

    /** Returns the actors that share most events that happened with one, most first; cached until a change. */
    public List<SharedEvents> partners(long actor, int most) {
        QueryConditions where = readable.limit(
                new QueryConditions()
                        .and("p.actor.id = :actor and a.id <> :actor", "actor", actor)
                        .and("e.realis = :happened", "happened", Realis.HAPPENED),
                READABLE);
        String jpql =
                "select a.id, a.name, count(distinct e.id) as n from Participation p join p.event e join e.participants q join q.actor a"
                        + where.jpql() + " group by a.id, a.name order by n desc, a.name, a.id";
        return reads.cached(List.of(jpql, Map.copyOf(where.parameters()), most), () -> reads.query(jpql, Object[].class)
                .set(where.parameters()).page(0, most).list().stream()
                .map(row -> new SharedEvents((Long) row[0], (String) row[1], (Long) row[2])).toList());
    }

    /** Returns the participants of several events, with their actors. */
    public Map<Long, List<Participation>> participants(Collection<Long> events) {
        return reads.parts("select p.event.id, p from Participation p join fetch p.actor where p.event.id in :owners"
                + " order by p.position", events);
    }

    /** Returns the citations of several events, with their sources. */
    public Map<Long, List<EventCitation>> citations(Collection<Long> events) {
        return reads.parts("select c.event.id, c from EventCitation c join fetch c.source s left join fetch c.originalSource"
                + " where c.event.id in :owners order by c.position", events);
    }

    /** Returns published actual events that are known to the year, by earliest day, oldest first, without parts. */
    List<EventRow> happened(LocalDate from, LocalDate until, int count) {
        return happened("e.date.earliest >= :from and e.date.earliest <= :until"
                + " and extract(year from e.date.earliest) = extract(year from e.date.latest)", OLDEST)
                .set("from", from).set("until", until).page(0, count).list();
    }

    /** Returns published actual events until a day, newest first, without parts. */
    List<EventRow> happenedLast(LocalDate until, int count) {
        return happened("e.date.earliest <= :until", NEWEST).set("until", until).page(0, count).list();
    }

    private TemporalQuery<EventRow> happened(String span, Sort sort) {
        return reads.query(ROW + " where e.status = :published and e.realis = :happened and " + span
                + sort.orderBy("e.status", SORTS, "e.id"), EventRow.class)
                .set("published", EventStatus.PUBLISHED).set("happened", Realis.HAPPENED);
    }

    List<Option> involving(long actor) {
        return options("e.id in (select p.event.id from Participation p where p.actor.id = :id)", actor);
    }

    List<Option> citing(long source) {
        return options("e.id in (" + CitedKind.EVENT.citing(":id") + ")", source);
    }

    List<Option> planned(long outcome) {
        return options("e.outcome.id = :id", outcome);
    }

    private List<Option> options(String condition, long id) {
        QueryConditions where = readable.limit(new QueryConditions().and(condition, "id", id), READABLE);
        return reads.query("select new org.amur.web.Option(e.id, e.title) from Event e" + where.jpql()
                + " order by e.date.earliest desc, e.id desc", Option.class).set(where.parameters()).page(0, Dependents.MAX_READ).list();
    }

    private QueryConditions where(EventFilter filter) {
        return where(filter, UnaryOperator.identity(), SideConditions.COLLECTED);
    }

    private static String withoutItsIndex(String condition) {
        return QueryConditions.withoutIndex(condition, "e.id");
    }

    /**
     * Builds the conditions.
     *
     * @param indexed rewrites a condition on a column that begins an index
     */
    private QueryConditions where(EventFilter filter, UnaryOperator<String> indexed, SideConditions involved) {
        return where(filter, indexed, involved, PUBLISHED);
    }

    private QueryConditions where(EventFilter filter, UnaryOperator<String> indexed, SideConditions involved, String published) {
        QueryConditions where = new QueryConditions()
                .andWords(
                        filter.text(),
                        (word, term) -> "(" + QueryConditions.terms("Event", "e.id", term) + " or e.id in"
                                + " (select p.event.id from Participation p where "
                                + QueryConditions.terms("Actor", "p.actor.id", term) + ")" + TopicWords.orNamedBy(word) + ")");
        CreatedSince.on(where, "e.id", EventRecordKind.CODE, filter.since());
        boolean spanned = filter.firstDay() != null || filter.lastDay() != null;
        where.and(indexed.apply("e.type = :type"), "type", filter.type())
                .and("e.id in (select p.event.id from Participation p where p.actor.id = :actor)", "actor", filter.actor())
                .and("e.id in (select p.event.id from Participation p where p.actor.id = :with)", "with", filter.with())
                // A date with one open end continues; one without any end does not restrict the range.
                .and("(e.date.latest >= :first or e.date.latest is null)", "first", filter.firstDay())
                .and("(e.date.earliest <= :last or e.date.earliest is null)", "last", filter.lastDay())
                .and(spanned, "(e.date.earliest is not null or e.date.latest is not null)")
                .and(indexed.apply("e.status = :status"), "status", filter.status())
                .and("e.realis = :realis", "realis", filter.realis())
                .and("e.outcome is null and e.cancelled = false and e.date.latest < :due", "due", filter.due())
                .and("e.realis = :planned", "planned", filter.due() == null ? null : Realis.PLANNED)
                .and(indexed.apply("e.context = :context"), "context", filter.context())
                .and(published, "published", filter.published());
        if (filter.place() != null) {
            filter.place().addTo(where);
        }
        involved.add(filter.sides(), where);
        return readable.limit(where, indexed.apply(READABLE));
    }
}
