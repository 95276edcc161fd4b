package org.amur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalQuery;
import org.amur.history.TemporalReader;
import org.amur.source.CitedKind;
import org.amur.text.SearchTerms;
import org.amur.web.Dependents;
import org.amur.web.ExactMatchFirst;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Queries on actors. */
@ApplicationScoped
public class ActorRepository {

    /** Query paths of the sortable columns. */
    static final Map<String, String> SORTS = Map.of("name", "a.name", "modified", "a.modifiedAt");
    public static final Sort BY_NAME = Sort.ascending("name");

    private static final String ROW = "select new org.amur.actor.ActorRow(a.id, a.name, a.kind, a.country) from Actor a";

    /** Restriction to holders who do not count for the country by their own country. */
    private static final String OFFICES_OF_STATES = " and t.kind in (org.amur.actor.ActorKind.STATE,"
            + " org.amur.actor.ActorKind.GOVERNMENT_BODY) and (f.country is null or f.country <> t.country)";
    private static final int MAX_MEANT = 40;
    /** Maximum terms of office considered, each of which is a condition. */
    private static final int MAX_OFFICES = 200;

    @Inject
    private TemporalReader reads;

    public Page<ActorRow> page(ActorFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(a) from Actor a", where);
        return Page.lazy(() -> rows(filter, Page.offset(number, size), size), total, number, size);
    }

    /** Returns the rows of a list from {@code first} (0-based), with names in other scripts: two statements. */
    public List<ActorRow> rows(ActorFilter filter, int first, int size) {
        QueryConditions where = where(filter);
        return named(reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "a.id"), ActorRow.class)
                .set(where.parameters()).page(first, size).list());
    }

    /** Finds actors by text, exact matches first: two statements. */
    public List<ActorRow> search(String text, int count) {
        return named(found(ROW, "a.id, a.name, a.kind, a.country", text, ActorRow.class).page(0, count).list());
    }

    /** Searches by all names, at least one per actor: a query on names, grouped by actor. */
    private <T> TemporalQuery<T> found(String row, String columns, String typed, Class<T> type) {
        QueryConditions where = new QueryConditions().andTerms("Actor", "a.id", typed);
        ExactMatchFirst exactFirst = new ExactMatchFirst(typed);
        return reads.query(row + " join a.names n" + where.jpql() + " group by " + columns
                + exactFirst.orderByNames(BY_NAME.orderBy(SORTS, "a.id"), "a.name", "n.text"), type)
                .set(where.parameters()).set(exactFirst.parameters());
    }

    private List<ActorRow> named(List<ActorRow> rows) {
        Map<Long, List<ActorName>> names = names(rows.stream().map(ActorRow::id).toList());
        return rows.stream()
                .map(row -> row.with(ActorName.inOtherScripts(names.getOrDefault(row.id(), List.of())))).toList();
    }

    /** Returns an iteration over the whole list. */
    ListWalk walk(ActorFilter filter) {
        return reads.walk(" from Actor a", where(filter), filter.sort(), SORTS, "a.id");
    }

    /** Returns actors in the order of the ids. */
    List<Actor> all(List<Long> ids) {
        return reads.all(Actor.class, ids, "");
    }

    /** Returns the identifiers of several actors, in each actor's order. */
    public Map<Long, List<ActorIdentifier>> identifiers(Collection<Long> actors) {
        return reads.parts("select i.actor.id, i from ActorIdentifier i where i.actor.id in :owners order by i.position",
                actors);
    }

    /** Returns the citations of several actors, with their sources. */
    Map<Long, List<ActorCitation>> citations(Collection<Long> actors) {
        return reads.parts("select c.actor.id, c from ActorCitation c join fetch c.source s left join fetch c.originalSource"
                + " where c.actor.id in :owners order by c.position", actors);
    }

    public Actor get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(ActorRecordKind.CODE, id));
    }

    public Optional<Actor> find(long id) {
        return reads.find(Actor.class, id);
    }

    /** Finds an actor with its names in one statement. */
    Optional<Actor> findWithNames(long id) {
        return reads.query("select a from Actor a left join fetch a.names n where a.id = :id order by n.position", Actor.class)
                .set("id", id).one();
    }

    /** Returns actors as options by id, with their names in other scripts as the detail: two statements. */
    public Map<Long, Option> options(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : detailed(reads.query(
                                        "select new org.amur.web.Option(a.id, a.name) from Actor a where a.id in :ids",
                                        Option.class)
                                .set("ids", ids)
                                .list())
                        .stream()
                        .collect(Collectors.toMap(Option::id, Function.identity()));
    }

    /** Suggests actors for an autocomplete field, with their names in other scripts and the typed name. */
    public List<Option> suggest(String typed, int count) {
        List<Option> offered = suggestions(typed, count);
        Map<Long, List<ActorName>> names = names(offered.stream().map(Option::id).toList());
        return offered.stream().map(actor -> new Option(actor.id(), actor.label(), Stream.concat(
                ActorName.inOtherScripts(names.getOrDefault(actor.id(), List.of())).stream(),
                names.getOrDefault(actor.id(), List.of()).stream().map(ActorName::getText)
                        .filter(name -> name.equalsIgnoreCase(typed.strip()) && !name.equals(actor.label())))
                .distinct().collect(Collectors.joining(" · ")))).toList();
    }

    private List<Option> suggestions(String typed, int count) {
        return found("select new org.amur.web.Option(a.id, a.name) from Actor a", "a.id, a.name", typed, Option.class)
                .page(0, count).list();
    }

    /**
     * Returns the actor meant by a typed name: the one with exactly this name, in any letter case; otherwise all that it
     * may mean, exact names first.
     */
    public List<Option> meant(String typed, int count) {
        List<Option> offered = suggestions(typed, count);
        Map<Long, List<ActorName>> names = names(offered.stream().map(Option::id).toList());
        List<String> words = SearchTerms.query(typed);
        List<Option> exact = offered.stream().filter(actor -> names.getOrDefault(actor.id(), List.of()).stream()
                .anyMatch(name -> SearchTerms.query(name.getText()).equals(words))).toList();
        return detailed(exact.isEmpty() ? offered : exact, names);
    }

    /** Finds actors by their exact names, ignoring letter case; by lower-case name. */
    public Map<String, List<ActorRow>> named(Collection<String> names) {
        List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        // The index of words finds them; none begins with another word than its first.
        List<String> firstWords = lower.stream()
                .map(SearchTerms::query)
                .filter(words -> !words.isEmpty())
                .map(words -> words.get(0))
                .toList();
        return firstWords.isEmpty() ? Map.of() : reads.query("select distinct lower(n.text), a.id, a.name, a.kind, a.country"
                + " from ActorName n join n.actor a where lower(n.text) in :names"
                + " and a.id in (select x.owner from ActorTerm x where x.term in :words) order by a.id", Object[].class)
                .set("names", lower).set("words", firstWords).list().stream().collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> new ActorRow((Long) row[1], (String) row[2], (ActorKind) row[3], (String) row[4]),
                                Collectors.toList())));
    }

    /** Returns the main names of actors by words of their names, such as Xi Jinping by си; {@value #MAX_MEANT} at most. */
    public Map<String, List<String>> namesMeant(Collection<String> words) {
        return words.isEmpty() ? Map.of() : reads.query("select distinct x.term, a.name from ActorTerm x, Actor a"
                + " where a.id = x.owner and x.term in :words order by a.name", Object[].class).set("words", words)
                .page(0, MAX_MEANT).list().stream().collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Returns possible duplicates: actors with a common identifier, or a name of the same words. */
    public List<Option> alike(Actor actor, int count) {
        List<Option> alike = new ArrayList<>(identified(actor, count + 1));
        suggest(actor.getName(), count + 1).stream().filter(each -> !alike.contains(each)).forEach(alike::add);
        return alike.stream().filter(each -> each.id() != actor.getId()).limit(count).toList();
    }

    /**
     * Returns actors with one of these identifiers, with one of these names, or whose names have all words of the first
     * name, if these are several; with names in other scripts.
     */
    List<ActorRow> duplicates(List<String> names, List<String> codes, int count) {
        List<ActorRow> identified = identified(ROW, codes, count, ActorRow.class);
        Stream<ActorRow> named = named(names).values().stream().flatMap(List::stream);
        boolean several = !names.isEmpty() && SearchTerms.query(names.get(0)).size() > 1;
        Stream<ActorRow> similar = several ? found(ROW, "a.id, a.name, a.kind, a.country", names.get(0), ActorRow.class)
                .page(0, count).list().stream() : Stream.empty();
        return named(Stream.of(identified.stream(), named, similar).flatMap(rows -> rows).distinct().limit(count).toList());
    }

    private List<Option> identified(Actor actor, int count) {
        List<String> codes = actor.getIdentifiers().stream().map(ActorIdentifier::getCode).toList();
        return detailed(identified("select new org.amur.web.Option(a.id, a.name) from Actor a", codes, count, Option.class));
    }

    /** Returns what is selected of the actors with one of the identifiers. */
    private <T> List<T> identified(String select, List<String> codes, int count, Class<T> type) {
        return codes.isEmpty()
                ? List.of()
                : reads.query(
                                select
                                        + " where a.id in (select i.actor.id from ActorIdentifier i where i.code in :codes)"
                                        + " order by a.id",
                                type)
                        .set("codes", codes)
                        .page(0, count)
                        .list();
    }

    private List<Option> detailed(List<Option> actors) {
        return detailed(actors, names(actors.stream().map(Option::id).toList()));
    }

    private static List<Option> detailed(List<Option> actors, Map<Long, List<ActorName>> names) {
        return actors.stream().map(actor -> new Option(actor.id(), actor.label(),
                String.join(" · ", ActorName.inOtherScripts(names.getOrDefault(actor.id(), List.of()))))).toList();
    }

    /** Returns the names of several actors, in each actor's order. */
    public Map<Long, List<ActorName>> names(Collection<Long> actors) {
        return reads.parts("select n.actor.id, n from ActorName n where n.actor.id in :owners order by n.position", actors);
    }

    /**
     * Returns a page of an actor's relationships in both directions, with the other actor; a state may have thousands.
     */
    public Page<Relationship> relationships(long id, int number, int size) {
        QueryConditions both = new QueryConditions().and("(r.fromActor.id = :id or r.toActor.id = :id)", "id", id);
        List<Relationship> rows = reads.query("select r from Relationship r join fetch r.fromActor join fetch r.toActor" + both.jpql()
                + " order by r.fromActor.id, r.position, r.id", Relationship.class).set(both.parameters())
                .page(Page.offset(number, size), size).list();
        boolean all = number == 1 && rows.size() < size;
        return Page.of(rows, all ? rows.size() : reads.count("select count(r) from Relationship r", both), number, size);
    }

    /**
     * Returns relationships of some actors, oldest first.
     *
     * @param among whether only relationships between these actors count
     * @param first first day of a range in which they may have lasted; null if open
     * @param last  last day of the range; null if open
     */
    public List<RelationshipTie> ties(Collection<Long> actors, boolean among, LocalDate first, LocalDate last, int most) {
        QueryConditions where = new QueryConditions()
                .and(among ? "f.id in :actors and t.id in :actors" : "(f.id in :actors or t.id in :actors)", "actors", actors)
                .and("(r.until.latest is null or r.until.latest >= :first)", "first", first)
                .and("(r.since.earliest is null or r.since.earliest <= :last)", "last", last);
        return reads.query("select new org.amur.actor.RelationshipTie(r.id, f.id, t.id, r.kind, r.title, r.since, r.until)"
                + " from Relationship r join r.fromActor f join r.toActor t" + where.jpql() + " order by r.id", RelationshipTie.class)
                .set(where.parameters()).page(0, most).list();
    }

    /** Returns rows by id, without names in other scripts, unordered. */
    public List<ActorRow> rows(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : reads.query(ROW + " where a.id in :ids", ActorRow.class).set("ids", ids).list();
    }

    /** Returns the citations of several relationships, with their sources. */
    public Map<Long, List<RelationshipCitation>> relationshipCitations(Collection<Long> relationships) {
        return reads.parts("select c.relationship.id, c from RelationshipCitation c join fetch c.source s"
                + " left join fetch c.originalSource where c.relationship.id in :owners order by c.position", relationships);
    }

    public List<ActorCitation> citations(long id) {
        return reads.query("select c from ActorCitation c join fetch c.source s left join fetch c.originalSource"
                + " where c.actor.id = :id order by c.position", ActorCitation.class).set("id", id).list();
    }

    /** Returns the actors with a relationship to the given one. */
    List<Option> relatedTo(long id) {
        return actors("select r.fromActor.id from Relationship r where r.toActor.id = :id", id);
    }

    List<Option> citing(long source) {
        return actors(CitedKind.ACTOR.citing(":id"), source);
    }

    List<Option> relationshipsCiting(long source) {
        return actors("select r.fromActor.id from Relationship r where r.id in (" + CitedKind.RELATIONSHIP.citing(":id") + ")", source);
    }

    /**
     * Returns actors with everyone who counts for them, in the order of the ids; missing ones are left out. Two
     * statements for countries only or for others only, three for both.
     */
    public List<ActorSide> sides(List<Long> ids) {
        Map<Long, ActorSide> sides = rows(ids).stream().collect(Collectors.toMap(ActorRow::id, ActorSide::of));
        return withOffices(ids.stream().distinct().map(sides::get).filter(Objects::nonNull).toList());
    }

    /** Returns an actor and a country as sides: one statement, two for an actor that is no country. */
    public List<ActorSide> sides(Actor actor, String country) {
        return withOffices(List.of(ActorSide.of(new ActorRow(actor.getId(), actor.getName(), actor.getKind(), actor.getCountry())),
                ActorSide.of(country)));
    }

    private List<ActorSide> withOffices(List<ActorSide> sides) {
        Map<Object, List<Office>> offices = new HashMap<>();
        offices.putAll(offices("t.country", sides.stream().map(ActorSide::country).filter(Objects::nonNull).toList(), OFFICES_OF_STATES));
        offices.putAll(offices("t.id", sides.stream().filter(side -> side.country() == null).map(ActorSide::id).toList(), ""));
        return sides.stream().map(side -> side.with(offices.getOrDefault(side.country() == null ? side.id() : side.country(), List.of())))
                .toList();
    }

    /** Returns the terms of office at actors with one of the values of a path, by value; cached until a change. */
    private Map<Object, List<Office>> offices(String path, List<?> values, String restriction) {
        return values.isEmpty() ? Map.of() : reads.cached(List.of(Office.class, path, values), () -> reads.query("select " + path
                + ", f.id, r.since.earliest, r.until.latest from Relationship r join r.toActor t join r.fromActor f where "
                + path + " in :values and r.kind in :kinds" + restriction + " order by r.id", Object[].class)
                .set("values", values).set("kinds", RelationshipKind.OFFICES).page(0, MAX_OFFICES).list().stream()
                .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(
                        row -> new Office((Long) row[1], (LocalDate) row[2], (LocalDate) row[3]), Collectors.toList()))));
    }

    private List<Option> actors(String ids, long id) {
        return reads.query("select new org.amur.web.Option(a.id, a.name) from Actor a where a.id in (" + ids
                + ") order by a.name, a.id", Option.class).set("id", id).page(0, Dependents.MAX_READ).list();
    }

    private static QueryConditions where(ActorFilter filter) {
        return new QueryConditions()
                .andTerms("Actor", "a.id", filter.text())
                .and("a.kind = :kind", "kind", filter.kind())
                .and("a.country = :country", "country", filter.country());
    }
}
