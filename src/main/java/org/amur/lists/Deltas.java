package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.UnderWay;

/**
 * What differs between releases of a list. How many parties two formats only write otherwise is found out once for every two
 * releases, since it takes all that both say, and what stands in a release never changes; of a release and the one before it the import has
 * found it out.
 */
@ApplicationScoped
class Deltas {

    /** More pairs than readers come back to; beyond it all begins anew. */
    private static final int MOST = 1_000;

    private final Map<List<Long>, Long> rewritten = new ConcurrentHashMap<>();
    private final UnderWay<List<Long>, Long> underWay = new UnderWay<>();

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
        if (!before.isReadOtherwiseThan(after) || delta.getChanged() == 0) {
            return delta;
        }
        List<Long> pair = List.of(before.getId(), after.getId());
        Long known = rewritten.get(pair);
        return delta.rewriting(known == null ? underWay.of(pair, () -> found(pair, delta)) : known);
    }

    private long found(List<Long> pair, ListDelta delta) {
        // It may have been found between the look for it and now.
        Long known = rewritten.get(pair);
        if (known == null) {
            if (rewritten.size() >= MOST) {
                rewritten.clear();
            }
            known = told(pair, delta).orElseGet(() -> compared(delta));
            rewritten.put(pair, known);
        }
        return known;
    }

    /**
     * By what the import told of the two. It told of all that is written otherwise, too, before there was a difference: where it told of
     * every party, this is not known.
     */
    private Optional<Long> told(List<Long> pair, ListDelta delta) {
        Map<DeltaRow.Change, Long> told = repository.told(pair.get(0), pair.get(1));
        long untold = delta.getChanged() - told.getOrDefault(DeltaRow.Change.CHANGED, 0L);
        return told.isEmpty() || untold <= 0 ? Optional.empty() : Optional.of(untold);
    }

    private long compared(ListDelta delta) {
        long count = 0;
        for (List<DeltaRow> piece : DeltaRow.pieces(delta.getRows().stream().filter(row -> row.getChange() == DeltaRow.Change.CHANGED).toList())) {
            Map<Long, ListedEntry> entries = repository.entries(DeltaRow.ids(piece));
            count += piece.stream().filter(row -> FieldChange.isOnlyRewritten(entries.get(row.getBefore().getId()).getBody(),
                    entries.get(row.getAfter().getId()).getBody())).count();
        }
        return count;
    }
}
