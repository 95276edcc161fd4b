package org.amur.history;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.database.QueryConditions;
import org.amur.web.Sort;

/**
 * The one seam through which the record is read: as it stands, or, when the request asks for a day ({@link AsOf}), as it
 * stood then. Repositories write each query once; a read that goes round this class shows the present on a page about
 * the past.
 */
@ApplicationScoped
public class TemporalReader {

    private static final Pattern OWNER_AND_PART = Pattern.compile("^select ([\\w.]+), ([\\w.]+) from ");

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CountCache counts;

    /** A query in JPQL; subqueries belong in WHERE, since EclipseLink answers those in SELECT from the present. */
    public <T> TemporalQuery<T> query(String jpql, Class<T> type) {
        return new TemporalQuery<>(entities, jpql, type, AsOf.instant().orElse(null));
    }

    /** The same as it stands, whatever the request asks: for an answer that is of the present on every page. */
    public <T> TemporalQuery<T> queryNow(String jpql, Class<T> type) {
        return new TemporalQuery<>(entities, jpql, type, null);
    }

    /** The same for a given instant, whatever the request asks. */
    public <T> TemporalQuery<T> queryAt(OffsetDateTime instant, String jpql, Class<T> type) {
        return new TemporalQuery<>(entities, jpql, type, instant);
    }

    /**
     * How many rows a list has; see {@link CountCache}.
     *
     * @param jpql SELECT and FROM of the count
     */
    public long count(String jpql, QueryConditions where) {
        LongSupplier counted = () -> query(jpql + where.jpql(), Long.class).set(where.parameters()).value();
        return counts.of(List.of(jpql + where.jpql(), Map.copyOf(where.parameters()), AsOf.instant()), counted);
    }

    /**
     * What is worked out of many rows, once for everybody who asks until the record changes; see {@link CountCache}. Nobody may
     * change it.
     *
     * @param question all that the answer depends on but the record and the day as known
     */
    public <T> T kept(Object question, Supplier<T> worked) {
        return counts.answer(List.of(question, AsOf.instant()), worked);
    }

    /**
     * The order of a list that no index has, found once for everybody who turns its pages; see {@link #kept}.
     *
     * @param jpql reads the numbers of all rows in order
     */
    public OrderedIds inOrder(String jpql, QueryConditions where) {
        return inOrder(List.of(jpql, Map.copyOf(where.parameters())), () -> query(jpql, Long.class).set(where.parameters()).list());
    }

    /** The same, where the order is not the database's. */
    public OrderedIds inOrder(Object question, Supplier<? extends Collection<Long>> ordered) {
        return kept(question, () -> new OrderedIds(ordered.get()));
    }

    /**
     * The way through a whole list.
     *
     * @param from  the FROM of its query, beginning with a space
     * @param paths what each column key of {@code sort} means in the query
     */
    public ListWalk walk(String from, QueryConditions where, Sort sort, Map<String, String> paths, String identifier) {
        return new ListWalk(this, from, where, sort, paths, identifier);
    }

    /** Several records, in the order of their numbers as given; those that are not there are left out. */
    public <T extends Recorded> List<T> all(Class<T> type, List<Long> ids, String fetched) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, T> found = query("select r from " + entityName(type) + " r " + fetched + " where r.id in :ids", type)
                .set("ids", ids).list().stream().collect(Collectors.toMap(Recorded::getId, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /**
     * The parts of several records, by the number of the record. Reading all at once, and the number beside the part,
     * keeps a page at a few statements.
     *
     * @param jpql begins with {@code select <number of the record>, <part> from}, for records whose number is in
     *             {@code :owners}
     */
    @SuppressWarnings("unchecked")
    public <P> Map<Long, List<P>> parts(String jpql, Collection<Long> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        // Where a part's own parts are fetched with it, EclipseLink miscounts their columns unless the part stands first.
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
