package org.amur.sanctions.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.event.ReadableEvents;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.sanctions.imposition.Measure;
import org.amur.text.PartialDate;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads answers, without those to events that the user may not read. */
@ApplicationScoped
public class AnswerRepository {

    private static final Map<String, String> SORTS = Map.of("when",
            "coalesce(m.lifeCycle.from.earliest, d.lifeCycle.from.earliest)");
    private static final Sort NEWEST = Sort.descending("when");

    private static final String FROM = " from Answer r left join r.measure m left join m.programme mp"
            + " left join mp.authority ma left join r.designation d left join d.target dt left join d.measure dm"
            + " left join dm.programme dp left join dp.authority da left join r.answeredMeasure n left join n.programme np"
            + " left join np.authority na left join r.answeredDesignation e left join e.target et left join e.measure em"
            + " left join em.programme ep left join ep.authority ea left join r.answeredEvent v"
            + " left join r.measureCitation mc left join r.designationCitation dc";
    private static final String ROW = "select new org.amur.sanctions.answer.AnswerRow(r.id, m.id, m.title, ma.code,"
            + " m.lifeCycle, d.id, dt.name, da.code, d.lifeCycle, n.id, n.title, na.code, n.lifeCycle, e.id, et.name, ea.code,"
            + " e.lifeCycle, v.id, v.title, v.date, mc.id, mc.position, dc.id,"
            + " dc.position)" + FROM;

    private static final String ANSWERED = "select coalesce(n.id, e.id, v.id) from Answer r left join r.answeredMeasure n"
            + " left join r.answeredDesignation e left join r.answeredEvent v";

    @Inject
    private TemporalReader reads;

    @Inject
    private ReadableEvents readable;

    public Page<AnswerRow> page(int number, int size) {
        long total = reads.count("select count(r) from Answer r left join r.answeredEvent v", readable());
        return Page.of(latest(Page.offset(number, size), size), total, number, size);
    }

    private List<AnswerRow> latest(int first, int size) {
        return rows(readable(), NEWEST.orderBy(SORTS, "r.id"), first, size);
    }

    private List<AnswerRow> rows(QueryConditions where, String orderBy, int first, int size) {
        return dated(reads.query(ROW + where.jpql() + orderBy, AnswerRow.class).set(where.parameters()).page(first, size).list());
    }

    private QueryConditions readable() {
        return readable.limit(new QueryConditions(), "(v.id is null or v.status = :readable)");
    }

    /** Returns the navigation through all answers. */
    public ListWalk walk() {
        return reads.walk(FROM, readable(), NEWEST, SORTS, "r.id");
    }

    /** Returns rows in the order of the ids. */
    public List<AnswerRow> all(List<Long> ids) {
        Map<Long, AnswerRow> rows = rows(readable().and("r.id in :ids", "ids", ids), "", 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(AnswerRow::getId, Function.identity()));
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** Returns the answered facts of measures and designations, in form order, by id of the answering one. */
    public Map<Long, List<AnswerRow>> by(Collection<Long> answering) {
        QueryConditions where = new QueryConditions().and("(r.measure.id in :ids or r.designation.id in :ids)", "ids", answering);
        return answering.isEmpty() || isNone(where) ? Map.of() : rows(readable().and("(m.id in :ids or d.id in :ids)", "ids", answering),
                " order by r.position", 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(row -> row.getAnswering().id()));
    }

    /** Returns the answers to a measure, a designation or an event, oldest first. */
    public List<AnswerRow> to(long answered, int count) {
        return !reads.mayBeAmong(ANSWERED, List.of(answered)) ? List.of()
                : rows(readable().and("(n.id = :id or e.id = :id or v.id = :id)", "id", answered),
                        Sort.ascending("when").orderBy(SORTS, "r.id"), 0, count);
    }

    /** Adds the dates of designations under answered measures, in one query. */
    private List<AnswerRow> dated(List<AnswerRow> rows) {
        Set<Long> measures = rows.stream().map(AnswerRow::getAnswered).filter(each -> each.kind().equals(Measure.KIND))
                .map(AnswerSide::id).collect(Collectors.toSet());
        if (measures.isEmpty()) {
            return rows;
        }
        Map<Long, List<PartialDate>> listed = reads.query("select distinct d.measure.id, d.lifeCycle.listed.edtf from Designation d"
                + " where d.measure.id in :ids and d.lifeCycle.listed.edtf is not null", Object[].class).set("ids", measures).list()
                .stream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> PartialDate.parse((String) row[1]), Collectors.toList())));
        return rows.stream().map(row -> row.since(row.getAnswered().kind().equals(Measure.KIND)
                ? listed.getOrDefault(row.getAnswered().id(), List.of()) : List.of())).toList();
    }

    /** Returns true if there are no answers, which is frequent: planning the full query takes longer than this one. */
    private boolean isNone(QueryConditions where) {
        return reads.query("select r.id from Answer r" + where.jpql(), Long.class).set(where.parameters()).page(0, 1).one().isEmpty();
    }
}
