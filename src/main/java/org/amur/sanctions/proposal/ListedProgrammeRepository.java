package org.amur.sanctions.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.lists.OfficialList;
import org.amur.web.Dependents;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads publishers' programmes. */
@ApplicationScoped
public class ListedProgrammeRepository {

    private static final String ROW = "select new org.amur.sanctions.proposal.ListedProgrammeRow(l.id, l.list, l.code, l.concern,"
            + " m.id, m.title, m.kind, p.code, a.code, l.modifiedBy)"
            + " from ListedProgramme l left join l.measure m left join m.programme p left join p.authority a";

    private static final Sort BY_CODE = Sort.ascending("code");

    @Inject
    private TemporalReader reads;

    public Page<ListedProgrammeRow> page(OfficialList list, Concern concern, int number, int size) {
        QueryConditions where = where(list, concern);
        return Page.of(reads.query(ROW + where.jpql() + " order by l.list, l.code, l.id", ListedProgrammeRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list(),
                reads.count("select count(l) from ListedProgramme l", where), number, size);
    }

    ListWalk walk(OfficialList list, Concern concern) {
        return reads.walk(" from ListedProgramme l", where(list, concern), BY_CODE, Map.of(BY_CODE.column(), "l.code"), "l.id");
    }

    private static QueryConditions where(OfficialList list, Concern concern) {
        return new QueryConditions().and("l.list = :list", "list", list).and("l.concern = :concern", "concern", concern);
    }

    /** Returns all programmes, some dozens. */
    public List<ListedProgrammeRow> all() {
        return reads.query(ROW, ListedProgrammeRow.class).list();
    }

    /** Returns the followed programmes of each entry. */
    Map<Long, List<ListedProgrammeRow>> of(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<Object[]> pairs = reads.query("select e.entry, l.id from EntryProgramme e, ListedProgramme l where l.list = e.list"
                + " and l.code = e.code and l.concern is not null and e.entry in :entries order by l.code", Object[].class)
                .set("entries", entries).list();
        if (pairs.isEmpty()) {
            return Map.of();
        }
        Map<Long, ListedProgrammeRow> rows = reads.query(ROW + " where l.id in :ids", ListedProgrammeRow.class)
                .set("ids", pairs.stream().map(pair -> (Long) pair[1]).distinct().toList()).list().stream()
                .collect(Collectors.toMap(ListedProgrammeRow::id, row -> row));
        return pairs.stream().collect(Collectors.groupingBy(pair -> (Long) pair[0],
                Collectors.mapping(pair -> rows.get((Long) pair[1]), Collectors.toList())));
    }

    List<ListedProgrammeRow> leadingTo(long measure) {
        return reads.query(ROW + " where m.id = :measure order by l.code, l.id", ListedProgrammeRow.class).set("measure", measure)
                .page(0, Dependents.MAX_READ).list();
    }

    ListedProgramme get(long id) {
        return reads.find(ListedProgramme.class, id).orElseThrow(() -> new NotFoundException(ListedProgrammeRecordKind.CODE, id));
    }
}
