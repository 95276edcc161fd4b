package org.amur.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.RecordKinds;
import org.amur.history.TemporalReader;
import org.amur.web.Page;

/** Queries on citations that depend on a corrected or retracted source. */
@ApplicationScoped
public class AffectedCitationRepository {

    private static final String AFFECTED = " from SourceDependency d, Source s";
    private static final String UNRESOLVED = "(d.upheldAt is null or d.upheldAt < s.statusAt)";

    @Inject
    private TemporalReader reads;

    @Inject
    private RecordKinds kinds;

    /** Returns the number of citations that no editor has reviewed since. */
    public long countUnresolved() {
        return count(where(null, false));
    }

    /** Returns the number of citations that depend on a source. */
    long count(long source) {
        return count(where(source, null));
    }

    /** Returns the number of citations that depend on a source and that no editor has reviewed since. */
    long countUnresolved(long source) {
        return count(where(source, false));
    }

    private long count(QueryConditions where) {
        return reads.count("select count(distinct d.citation)" + AFFECTED, where);
    }

    /**
     * Returns the citations, newest first.
     *
     * @param source   source on which they depend; null for any
     * @param resolved whether an editor has confirmed them
     */
    Page<AffectedCitation> page(Long source, boolean resolved, int number, int size) {
        QueryConditions where = where(source, resolved);
        return Page.lazy(
                () -> rows(reads.query(
                                "select distinct d.citation, d.kind" + AFFECTED + where.jpql()
                                        + " order by d.citation desc",
                                Object[].class)
                        .set(where.parameters())
                        .page(Page.offset(number, size), size)
                        .list()),
                count(where),
                number,
                size);
    }

    /**
     * Returns some of the citations, newest first.
     *
     * @param before id after that of the first; other parameters as for {@link #page}
     */
    List<AffectedCitation> part(Long source, boolean resolved, long before, int count) {
        QueryConditions where = where(source, resolved).and("d.citation < :before", "before", before);
        return rows(reads.query(
                        "select distinct d.citation, d.kind" + AFFECTED + where.jpql() + " order by d.citation desc",
                        Object[].class)
                .set(where.parameters())
                .page(0, count)
                .list());
    }

    private List<AffectedCitation> rows(List<Object[]> found) {
        Map<CitedKind, List<Long>> ids = found.stream().collect(Collectors.groupingBy(row -> (CitedKind) row[1], LinkedHashMap::new,
                Collectors.mapping(row -> (Long) row[0], Collectors.toList())));
        Map<Long, Citation> citations = new HashMap<>();
        ids.forEach((kind, some) -> citations(kind, some).forEach(citation -> citations.put(citation.getId(), citation)));
        return found.stream().map(row -> citations.get((Long) row[0])).filter(Objects::nonNull)
                .map(citation -> AffectedCitation.of(citation, kinds)).toList();
    }

    private List<Citation> citations(CitedKind kind, Collection<Long> ids) {
        return reads.query("select c from " + kind.entity() + " c join fetch c." + kind.attribute() + " join fetch c.source"
                + " left join fetch c.originalSource where c.id in :ids", Citation.class).set("ids", ids).list();
    }

    /** Returns those facts of a kind that have a citation that no editor has reviewed since. */
    public Set<Long> among(CitedKind kind, Collection<Long> facts) {
        if (facts.isEmpty()) {
            return Set.of();
        }
        QueryConditions where = where(null, false).and("d.kind = :kind", "kind", kind).and("d.fact in :facts", "facts", facts);
        return Set.copyOf(reads.query("select distinct d.fact" + AFFECTED + where.jpql(), Long.class).set(where.parameters()).list());
    }

    /** Finds a current citation with its fact, for commands. */
    Optional<Citation> find(long id) {
        return reads.queryNow("select d.kind from SourceDependency d where d.citation = :id", CitedKind.class)
                .set("id", id)
                .page(0, 1)
                .one()
                .flatMap(
                        kind -> reads.queryNow("select c from " + kind.entity() + " c where c.id = :id", Citation.class)
                                .set("id", id)
                                .one());
    }

    private static QueryConditions where(Long source, Boolean resolved) {
        QueryConditions where = new QueryConditions().and(true, "s.id = d.dependsOn")
                .and("s.status in :notCurrent", "notCurrent", SourceStatus.NOT_CURRENT)
                .and("d.dependsOn = :source", "source", source);
        return resolved == null ? where : where.and(true, resolved ? "d.upheldAt >= s.statusAt" : UNRESOLVED);
    }
}
