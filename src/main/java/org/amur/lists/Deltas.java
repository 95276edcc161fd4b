package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.Pieces;

/**
 * What differs between releases of a list. How many parties two formats only write otherwise is found out once for every two
 * releases, since it takes all that both say, and what stands in a release never changes.
 */
@ApplicationScoped
class Deltas {

    /** More pairs than readers come back to; beyond it all begins anew. */
    private static final int MOST = 1_000;

    private final Map<List<Long>, Long> rewritten = new ConcurrentHashMap<>();

    @Inject
    private ListRepository repository;

    /** Of two that stand. */
    ListDelta between(ListRelease before, ListRelease after) {
        return counted(ListDelta.of(repository.onlyIn(before, after), repository.onlyIn(after, before)), before, after);
    }

    /** What would differ if a release that waits stood in the place of one that stands. */
    ListDelta wouldChange(ListRelease waiting, ListRelease current) {
        return counted(repository.wouldChange(waiting, current), current, waiting);
    }

    private ListDelta counted(ListDelta delta, ListRelease before, ListRelease after) {
        if (before.getFormat() == after.getFormat()) {
            return delta;
        }
        List<Long> pair = List.of(before.getId(), after.getId());
        Long known = rewritten.get(pair);
        if (known == null) {
            if (rewritten.size() >= MOST) {
                rewritten.clear();
            }
            known = rewritten(delta);
            rewritten.put(pair, known);
        }
        return delta.rewriting(known);
    }

    private long rewritten(ListDelta delta) {
        long count = 0;
        for (List<DeltaRow> piece : Pieces.of(delta.getRows().stream().filter(row -> row.getChange() == DeltaRow.Change.CHANGED).toList())) {
            Map<Long, ListedEntry> entries = repository.entries(piece.stream().flatMap(row -> row.ids().stream()).toList());
            count += piece.stream().filter(row -> FieldChange.isOnlyRewritten(entries.get(row.getBefore().getId()).getBody(),
                    entries.get(row.getAfter().getId()).getBody())).count();
        }
        return count;
    }
}
