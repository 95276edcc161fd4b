package org.amur.sanctions.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorSide;
import org.amur.database.QueryConditions;
import org.amur.history.CreatedSince;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.sanctions.InForce;
import org.amur.sanctions.Side;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureCitation;
import org.amur.sanctions.imposition.MeasureDate;
import org.amur.source.CitedKind;
import org.amur.web.DatedCount;
import org.amur.web.DayRange;
import org.amur.web.ExactMatchFirst;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads measures. */
@ApplicationScoped
public class MeasureRepository {

    /** Sort keys of a list and their expressions. */
    static final Map<String, String> SORTS = Map.of("from", "m.lifeCycle.from.earliest", "title", "m.title",
            "authority", "a.code", "modified", "m.modifiedAt");
    public static final Sort NEWEST = Sort.descending("from");

    private static final String FROM = " from Measure m join m.programme p join p.authority a";
    private static final String ROW = "select new org.amur.sanctions.measure.MeasureRow(m.id, m.title, m.act, m.kind,"
            + " a.code, p.code, m.lifeCycle)" + FROM;

    @Inject
    private TemporalReader reads;

    public Page<MeasureRow> page(MeasureFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(m)" + FROM, where);
        return Page.lazy(() -> reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "m.id"), MeasureRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list(), total, number, size);
    }

    /** Returns all measures; there are some hundreds worldwide. */
    public List<MeasureRow> all() {
        return reads.query(ROW + " order by m.id", MeasureRow.class).list();
    }

    /** Returns the number of measures entered after an instant. */
    public long countSince(OffsetDateTime since) {
        return reads.count("select count(m)" + FROM, where(new MeasureFilter(null, null, null, null, null, null, null, null, null,
                NEWEST, since, null)));
    }

    /**
     * Returns search results that began in a range, exact titles and act numbers first.
     *
     * @param text null for all measures
     */
    public List<MeasureRow> search(String text, DayRange begun, int count) {
        QueryConditions where = where(new MeasureFilter(text, null, null, null, null, null, null, begun.first(), begun.last(), NEWEST));
        ExactMatchFirst exactFirst = new ExactMatchFirst(text == null ? "" : text);
        return reads.query(ROW + where.jpql() + exactFirst.orderBy(NEWEST.orderBy(SORTS, "m.id"), "m.act", "m.title"),
                MeasureRow.class).set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    /** Returns the navigation through the list. */
    ListWalk walk(MeasureFilter filter) {
        return reads.walk(FROM, where(filter), filter.sort(), SORTS, "m.id");
    }

    /** Returns measures in the order of the ids. */
    List<Measure> all(List<Long> ids) {
        return reads.all(Measure.class, ids, "");
    }

    /** Returns rows by id, unordered. */
    Map<Long, MeasureRow> rows(Collection<Long> ids) {
        return reads.query(ROW + " where m.id in :ids", MeasureRow.class).set("ids", ids).list().stream()
                .collect(Collectors.toMap(MeasureRow::id, Function.identity()));
    }

    /** Returns the target countries of several measures. */
    Map<Long, List<String>> targets(Collection<Long> measures) {
        return reads.parts("select m.id, t from Measure m join m.targets t where m.id in :owners order by t", measures);
    }

    /** Returns the citations of several measures with their sources. */
    public Map<Long, List<MeasureCitation>> citations(Collection<Long> measures) {
        return reads.parts("select c.measure.id, c from MeasureCitation c join fetch c.source s"
                + " left join fetch c.originalSource where c.measure.id in :owners order by c.position", measures);
    }

    /** Returns the dates of several measures with their citations, without the sources. */
    Map<Long, List<MeasureDate>> dates(Collection<Long> measures) {
        return reads.parts("select x.measure.id, x from MeasureDate x left join fetch x.citation"
                + " where x.measure.id in :owners order by x.position", measures);
    }

    /** Returns the first measure of an authority under an act with this exact name. */
    public Optional<Option> byAct(String authority, String act) {
        return reads.query("select new org.amur.web.Option(m.id, m.title, m.act)" + FROM
                + " where a.code = :authority and m.act = :act order by m.id", Option.class)
                .set("authority", authority).set("act", act).page(0, 1).one();
    }

    public Measure get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(MeasureRecordKind.CODE, id));
    }

    /** Returns a measure with its programme in one query; EclipseLink fetches one level only. */
    public Optional<Measure> find(long id) {
        return reads.query("select m from Measure m join fetch m.programme where m.id = :id",
                Measure.class).set("id", id).one();
    }

    public List<MeasureCitation> citations(long id) {
        return reads.query("select c from MeasureCitation c join fetch c.source s left join fetch c.originalSource"
                + " where c.measure.id = :id order by c.position", MeasureCitation.class).set("id", id).list();
    }

    /** Returns the dates of a measure with their citations, without the sources. */
    public List<MeasureDate> dates(long id) {
        return reads.query("select x from MeasureDate x left join fetch x.citation"
                + " where x.measure.id = :id order by x.position", MeasureDate.class).set("id", id).list();
    }

    /** Returns the measures that began in an interval, inclusive, and whose year is known, oldest first. */
    List<MeasureRow> begunBetween(LocalDate from, LocalDate until, int count) {
        return reads.query(ROW + " where m.lifeCycle.from.earliest >= :from and m.lifeCycle.from.latest <= :until"
                + " and extract(year from m.lifeCycle.from.earliest) = extract(year from m.lifeCycle.from.latest)"
                + " order by m.lifeCycle.from.earliest, m.id", MeasureRow.class)
                .set("from", from).set("until", until).page(0, count).list();
    }

    /** Returns the measures that began up to a day, newest first. */
    List<MeasureRow> begunLast(LocalDate until, int count) {
        return reads.query(ROW + " where m.lifeCycle.from.earliest <= :until"
                + " order by m.lifeCycle.from.earliest desc, m.id desc", MeasureRow.class)
                .set("until", until).page(0, count).list();
    }

    /** Returns the number of measures by first and last possible day of their start of force, cached until a change. */
    public List<DatedCount> starts(String text, List<ActorSide> sides, DayRange range) {
        QueryConditions where = started(text, sides, range);
        return reads.groups("select new org.amur.web.DatedCount(m.lifeCycle.from.earliest, m.lifeCycle.from.latest, count(m))"
                + FROM + where.jpql() + " group by m.lifeCycle.from.earliest, m.lifeCycle.from.latest", where, DatedCount.class);
    }

    /** Returns the rows of {@link #starts}, newest first, from {@code first} (0-based). */
    public List<MeasureRow> started(String text, List<ActorSide> sides, DayRange range, int first, int size) {
        QueryConditions where = started(text, sides, range);
        return reads.query(ROW + where.jpql() + NEWEST.orderBy(SORTS, "m.id"), MeasureRow.class).set(where.parameters())
                .page(first, size).list();
    }

    /** A side takes part in a measure if it imposes it; a country also if it is a target. */
    private static QueryConditions started(String text, List<ActorSide> sides, DayRange range) {
        QueryConditions where = words(text)
                .and("(m.lifeCycle.from.latest >= :first or m.lifeCycle.from.latest is null)", "first", range.first())
                .and("m.lifeCycle.from.earliest <= :last", "last", range.last())
                .and(range.first() != null, "m.lifeCycle.from.earliest is not null");
        for (int i = 0; i < sides.size(); i++) {
            ActorSide side = sides.get(i);
            String parameter = "side" + i;
            where.and(side.country() == null ? "a.id in (select y.id from Authority y where y.actor.id = :" + parameter + ")"
                    : "(a.country = :" + parameter + " or m.id in (select x.id from Measure x join x.targets t where t = :" + parameter
                    + "))", parameter, side.country() == null ? side.id() : side.country());
        }
        return where;
    }

    /** Returns the measures of a programme, newest first. */
    public List<MeasureRow> of(long programme, int count) {
        return reads.query(ROW + " where p.id = :programme order by m.lifeCycle.from.earliest desc nulls last, m.id desc",
                MeasureRow.class).set("programme", programme).page(0, count).list();
    }

    /** Returns the measures that cite a source. */
    List<MeasureRow> citing(long source, int count) {
        return reads.query(ROW + " where m.id in (" + CitedKind.MEASURE.citing(":source")
                + ") order by m.title, m.id", MeasureRow.class).set("source", source).page(0, count).list();
    }

    /** Returns suggestions for autocompletion. */
    public List<Option> suggest(String typed, int count) {
        QueryConditions where = new QueryConditions().andTerms("Measure", "m.id", typed);
        ExactMatchFirst exactFirst = new ExactMatchFirst(typed);
        return reads.query("select new org.amur.web.Option(m.id, m.title, m.act) from Measure m" + where.jpql()
                + exactFirst.orderBy(" order by m.modifiedAt desc, m.id desc", "m.act", "m.title"), Option.class)
                .set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    private static QueryConditions words(String text) {
        return new QueryConditions().andWords(text, term -> "(" + QueryConditions.terms("Measure", "m.id", term) + " or "
                + QueryConditions.terms("Programme", "p.id", term) + ")");
    }

    private static QueryConditions where(MeasureFilter filter) {
        DayRange begun = DayRange.of(filter.from(), filter.to());
        QueryConditions where = words(filter.text())
                .and("a.code = :authority", "authority", filter.authority())
                .and("p.id = :programme", "programme", filter.programme())
                .and("m.kind = :kind", "kind", filter.kind())
                .and("m.id in (select x.id from Measure x join x.targets t where t = :country)", "country",
                        filter.country())
                .and("m.lifeCycle.from.earliest >= :from", "from", begun.first())
                .and("m.lifeCycle.from.latest <= :to", "to", begun.last());
        CreatedSince.on(where, "m.id", MeasureRecordKind.CODE, filter.since());
        Side.on(where, "a.country", filter.side());
        return InForce.on(where, "m", filter.on(), filter.status());
    }
}
