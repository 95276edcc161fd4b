package org.amur.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;

import org.amur.database.QueryConditions;
import org.amur.web.Sort;

/**
 * Single entry point for reading data: the current state, or the state on the request's date ({@link AsOf}).
 * Repositories write each query once; a query that bypasses this class shows current data on a page about the past.
 */
@ApplicationScoped
public class TemporalReader {

    private static final Pattern OWNER_AND_PART = Pattern.compile("^select ([\\w.]+), ([\\w.]+) from ");

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CountCache counts;

    /** Creates a JPQL query. Subqueries are only allowed in WHERE: in SELECT, EclipseLink reads current rows. */
    public <T> TemporalQuery<T> query(String jpql, Class<T> type) {
        return new TemporalQuery<>(entities, jpql, type, AsOf.instant().orElse(null));
    }

    /** Creates a query on current data, regardless of the request's date. */
    public <T> TemporalQuery<T> queryNow(String jpql, Class<T> type) {
        return new TemporalQuery<>(entities, jpql, type, null);
    }

    /** Creates a query on the state at an instant, regardless of the request's date. */
    public <T> TemporalQuery<T> queryAt(OffsetDateTime instant, String jpql, Class<T> type) {
        return new TemporalQuery<>(entities, jpql, type, instant);
    }

    /**
     * Returns the number of rows of a list; see {@link CountCache}.
     *
     * @param jpql SELECT and FROM of the count
     */
    public long count(String jpql, QueryConditions where) {
        LongSupplier counter = () -> query(jpql + where.jpql(), Long.class).set(where.parameters()).value();
        return counts.count(List.of(jpql + where.jpql(), Map.copyOf(where.parameters()), time()), counter);
    }

    /**
     * Returns a result computed from many rows, cached until the data changes; see {@link CountCache}. Callers must not
     * modify it.
     *
     * @param question all that the result depends on except the data and the date
     */
    public <T> T cached(Object question, Supplier<T> computation) {
        return counts.compute(List.of(question, time()), computation);
    }

    /**
     * Tells whether any of the ids may be in a small, cached set. Spares a query about what few records have. The set is read again
     * when the data changes. On a page about a past date it returns true, because the set would be read for each date.
     *
     * @param few selects the ids of the set
     */
    public boolean mayBeAmong(String few, Collection<Long> ids) {
        Supplier<Set<Long>> read = () -> new HashSet<>(query(few, Long.class).list());
        return !ids.isEmpty() && (AsOf.instant().isPresent() || !Collections.disjoint(cached(few, read), ids));
    }

    /** Returns the instant as of which the request reads; today for current data, since much of it depends on the day. */
    private static Object time() {
        return AsOf.instant().map(Temporal.class::cast).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * Returns the groups of a counting query, cached; see {@link #cached}.
     *
     * @param where the conditions that the query contains, for their parameters
     */
    public <T> List<T> groups(String jpql, QueryConditions where, Class<T> type) {
        return cached(List.of(jpql, Map.copyOf(where.parameters())), () -> List.copyOf(query(jpql, type).set(where.parameters()).list()));
    }

    /**
     * Returns the order of a list that no index provides, cached for all pages; see {@link #cached}.
     *
     * @param jpql selects all ids in order
     */
    public OrderedIds ordered(String jpql, QueryConditions where) {
        return ordered(List.of(jpql, Map.copyOf(where.parameters())), () -> query(jpql, Long.class).set(where.parameters()).list());
    }

    /** Returns an order that is computed outside the database, cached like {@link #cached}. */
    public OrderedIds ordered(Object question, Supplier<? extends Collection<Long>> ordered) {
        return cached(question, () -> new OrderedIds(ordered.get()));
    }

    /**
     * Creates an iteration over a whole list.
     *
     * @param from  FROM clause, beginning with a space
     * @param paths query paths by column key of {@code sort}
     */
    public ListWalk walk(String from, QueryConditions where, Sort sort, Map<String, String> paths, String identifier) {
        return new ListWalk(this, from, where, sort, paths, identifier);
    }

    /** Returns records in the order of the given ids; missing ones are left out. */
    public <T extends Recorded> List<T> all(Class<T> type, List<Long> ids, String fetched) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return inOrder(ids, query("select r from " + entityName(type) + " r " + fetched + " where r.id in :ids", type).set("ids", ids));
    }

    /** Returns records with their parts and the parts of these, like {@link #all}; one query reads all parts of a kind. */
    public <T extends Recorded> List<T> allWithParts(Class<T> type, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TemporalQuery<T> query = query("select r from " + entityName(type) + " r where r.id in :ids", type).set("ids", ids);
        paths(type, "r", Set.of(), true).forEach(query::fetchTogether);
        return inOrder(ids, query);
    }

    private static <T extends Recorded> List<T> inOrder(List<Long> ids, TemporalQuery<T> records) {
        Map<Long, T> found = records.list().stream().collect(Collectors.toMap(Recorded::getId, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /**
     * Returns the paths of parts and of the records that they refer to, each after the one it belongs to.
     *
     * @param passed types on the way, which lead back
     */
    private Stream<String> paths(Class<?> type, String path, Set<Class<?>> passed, boolean withParts) {
        Set<Class<?>> further = new HashSet<>(passed);
        further.add(type);
        return entities.getMetamodel().entity(type).getAttributes().stream()
                .filter(attribute -> attribute.isCollection() ? withParts : attribute.isAssociation())
                .filter(attribute -> !further.contains(target(attribute)))
                .flatMap(attribute -> {
                    String next = path + "." + attribute.getName();
                    return Stream.concat(
                            Stream.of(next),
                            attribute.isAssociation()
                                    ? paths(target(attribute), next, further, attribute.isCollection())
                                    : Stream.empty());
                });
    }

    private static Class<?> target(Attribute<?, ?> association) {
        return association instanceof PluralAttribute<?, ?, ?> many ? many.getElementType().getJavaType() : association.getJavaType();
    }

    /**
     * Returns the parts of several records by record id. One query for all records keeps the number of statements low.
     *
     * @param jpql begins with {@code select <record id>, <part> from}, for records whose id is in {@code :owners}
     */
    @SuppressWarnings("unchecked")
    public <P> Map<Long, List<P>> parts(String jpql, Collection<Long> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        // If nested parts are fetched, EclipseLink miscounts their columns unless the part is selected first.
        String partFirst = OWNER_AND_PART.matcher(jpql).replaceFirst("select $2, $1 from ");
        return query(partFirst, Object[].class).set("owners", owners).list().stream().collect(Collectors.groupingBy(
                row -> (Long) row[1], Collectors.mapping(row -> (P) row[0], Collectors.toList())));
    }

    public <T extends Recorded> Optional<T> find(Class<T> type, long id) {
        return query("select r from " + entityName(type) + " r where r.id = :id", type).set("id", id).one();
    }

    public <T extends Recorded> Optional<T> findAt(OffsetDateTime instant, Class<T> type, long id) {
        return queryAt(instant, "select r from " + entityName(type) + " r where r.id = :id", type).set("id", id).one();
    }

    private String entityName(Class<?> type) {
        return entities.getMetamodel().entity(type).getName();
    }
}
