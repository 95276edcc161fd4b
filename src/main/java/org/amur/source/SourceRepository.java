package org.amur.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.source.origin.NewsAgency;
import org.amur.text.PartialDate;
import org.amur.web.Dependents;
import org.amur.web.ExactMatchFirst;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Queries on sources. */
@ApplicationScoped
public class SourceRepository {

    /** Query paths of the sortable columns. */
    static final Map<String, String> SORTS = Map.of(
            "published", "s.published.earliest",
            "title", "s.title",
            "publisher", "s.publisher",
            "modified", "s.modifiedAt");
    public static final Sort NEWEST = Sort.descending("published");

    private static final String ROW = "select new org.amur.source.SourceRow(s.id, s.title, s.kind, s.publisher,"
            + " s.published, s.language, s.status, s.reliability, s.address) from Source s";

    /** Maximum days between a report of an agency and an article that repeats it. */
    private static final int DAYS_TO_REPEAT = 7;
    private static final int MAX_REPORTS = 50;

    @Inject
    private TemporalReader reads;

    public Page<SourceRow> page(SourceFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(s) from Source s", where);
        return Page.lazy(() -> reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "s.id"), SourceRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list(), total, number, size);
    }

    /** Finds sources by text, exact matches first. */
    public List<SourceRow> search(String text, int count) {
        QueryConditions where = where(new SourceFilter(text, null, null, null, NEWEST));
        ExactMatchFirst exactFirst = new ExactMatchFirst(text);
        return reads.query(ROW + where.jpql() + exactFirst.orderBy(NEWEST.orderBy(SORTS, "s.id"), "s.title"),
                SourceRow.class).set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    /** Returns the sources with a part in their web addresses, the shortest address first. */
    List<SourceRow> at(String part, int count) {
        return reads.query(ROW + " where locate(:part, s.address) > 0 order by length(s.address), s.id", SourceRow.class).set("part", part)
                .page(0, count).list();
    }

    /** Returns an iteration over the whole list. */
    ListWalk walk(SourceFilter filter) {
        return reads.walk(" from Source s", where(filter), filter.sort(), SORTS, "s.id");
    }

    /** Returns sources in the order of the ids. */
    public List<Source> all(List<Long> ids) {
        return reads.all(Source.class, ids, "");
    }

    public Source get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException("source", id));
    }

    public Optional<Source> find(long id) {
        return reads.find(Source.class, id);
    }

    /** Suggests sources for an autocomplete field. */
    public List<Option> suggest(String typed, int count) {
        QueryConditions where = new QueryConditions().andTerms("Source", "s.id", typed);
        ExactMatchFirst exactFirst = new ExactMatchFirst(typed);
        return reads.query("select new org.amur.web.Option(s.id, s.title, s.publisher) from Source s" + where.jpql()
                + exactFirst.orderBy(" order by s.modifiedAt desc, s.id desc", "s.title"), Option.class)
                .set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    /** Returns the sources that repeat the given one in a citation. */
    public List<Option> repeating(long id) {
        return reads.query(
                        "select new org.amur.web.Option(s.id, s.title, s.publisher) from Source s"
                                + " where s.id in (select d.source from SourceDependency d where d.dependsOn = :id and d.source <> :id) order by s.title, s.id",
                        Option.class)
                .set("id", id)
                .page(0, Dependents.MAX_READ)
                .list();
    }

    /**
     * Finds the report of a news agency that a source may repeat: the last one of the days before its publication, or one
     * without a date.
     */
    Optional<Source> reportOf(NewsAgency agency, Source citing) {
        PartialDate published = citing.getPublished();
        boolean dated = published != null && published.getEarliest() != null && published.getLatest() != null;
        QueryConditions where = new QueryConditions().and("s.publisher in :names", "names", agency.names())
                .and("s.id <> :citing", "citing", citing.getId());
        if (dated) {
            where.and("(s.published.earliest is null or s.published.earliest between :from and :until)",
                    Map.of("from", published.getEarliest().minusDays(DAYS_TO_REPEAT), "until", published.getLatest()));
        } else {
            where.and(true, "s.published.earliest is null");
        }
        return reads.query("select s from Source s" + where.jpql() + " order by s.id desc", Source.class).set(where.parameters())
                .page(0, MAX_REPORTS).list().stream().max(Comparator.comparing(SourceRepository::day));
    }

    private static LocalDate day(Source source) {
        return source.getPublished() == null || source.getPublished().getEarliest() == null ? LocalDate.MIN
                : source.getPublished().getEarliest();
    }

    private static QueryConditions where(SourceFilter filter) {
        return new QueryConditions()
                .andTerms("Source", "s.id", filter.text())
                .and("s.kind = :kind", "kind", filter.kind())
                .and("s.reliability = :reliability", "reliability", filter.reliability())
                .and("s.status = :status", "status", filter.status())
                .and("s.published.latest <= :published", "published", filter.published());
    }
}
