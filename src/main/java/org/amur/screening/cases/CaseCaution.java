package org.amur.screening.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.merge.MergeCaution;
import org.amur.lists.OfficialList;
import org.amur.web.Texts;

/** Warns before a merge if the confirmed or possible entries of both actors are distinct on one list. */
@ApplicationScoped
class CaseCaution implements MergeCaution {

    private static final int NAMED = 3;

    @Inject
    private CaseRepository cases;

    @Override
    public List<String> against(long survivor, long absorbed) {
        Map<Long, List<CaseRow>> byActor = cases.ofActors(List.of(survivor, absorbed)).stream()
                .collect(Collectors.groupingBy(CaseRow::actor));
        return against(byActor.getOrDefault(survivor, List.of()), byActor.getOrDefault(absorbed, List.of()));
    }

    static List<String> against(List<CaseRow> stays, List<CaseRow> ends) {
        Map<OfficialList, List<CaseRow>> others = byList(ends);
        List<String> found = new ArrayList<>();
        byList(stays).forEach((list, rows) -> {
            List<CaseRow> its = others.getOrDefault(list, List.of());
            if (!its.isEmpty() && Collections.disjoint(references(rows), references(its))) {
                found.add(Texts.get("merge.doubt.case", Texts.get(list.getKey()), named(rows), named(its)));
            }
        });
        return found;
    }

    private static Map<OfficialList, List<CaseRow>> byList(List<CaseRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(CaseRow::list, TreeMap::new, Collectors.toList()));
    }

    private static List<String> references(List<CaseRow> rows) {
        return rows.stream().map(CaseRow::reference).toList();
    }

    private static String named(List<CaseRow> rows) {
        String named = rows.stream().limit(NAMED).map(row -> row.entryTitle() + " (" + Texts.get(row.getStateKey()) + ")")
                .collect(Collectors.joining(", "));
        return rows.size() > NAMED ? named + ", …" : named;
    }
}
