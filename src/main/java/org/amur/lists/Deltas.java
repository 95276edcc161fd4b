package org.amur.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.jobs.SingleFlight;

/**
 * What differs between releases of a list. Which parties two formats only write otherwise is found out once for every two
 * releases, since it takes all that both say, and what stands in a release never changes; of a release and the one before it the import has
 * found it out.
 */
@ApplicationScoped
class Deltas {

    /** More pairs than readers come back to; beyond it all begins anew. */
    private static final int MOST = 30;

    private final Map<List<Long>, Set<Long>> rewritten = new ConcurrentHashMap<>();
    private final SingleFlight<List<Long>, Set<Long>> underWay = new SingleFlight<>();
    private final Map<List<Long>, ListDelta> described = new ConcurrentHashMap<>();
    private final SingleFlight<List<Long>, ListDelta> describing = new SingleFlight<>();

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

    /** The same as {@link #between}, each party with its programmes and countries; kept for the pairs that were asked for last. */
    ListDelta described(ListRelease before, ListRelease after) {
        List<Long> pair = List.of(before.getId(), after.getId());
        ListDelta known = described.get(pair);
        return known == null ? describing.of(pair, () -> describe(pair, between(before, after))) : known;
    }

    private ListDelta describe(List<Long> pair, ListDelta delta) {
        Map<Long, Set<String>> programmes = new HashMap<>();
        Map<Long, Set<String>> countries = new HashMap<>();
        for (List<DeltaRow> piece : DeltaRow.pieces(delta.getRows())) {
            List<Long> ids = piece.stream().map(row -> row.getEntry().getId()).toList();
            programmes.putAll(repository.programmes(ids));
            countries.putAll(repository.countries(ids));
        }
        ListDelta made = delta.with(row -> row.with(programmes, countries));
        if (described.size() >= MOST) {
            described.clear();
        }
        described.put(pair, made);
        return made;
    }

    private ListDelta counted(ListDelta delta, ListRelease before, ListRelease after) {
        if (!before.isReadOtherwiseThan(after) || delta.getChanged() == 0) {
            return delta;
        }
        List<Long> pair = List.of(before.getId(), after.getId());
        Set<Long> known = rewritten.get(pair);
        FormatComparison formats = FormatComparison.of(before.getFormat(), after.getFormat());
        return delta.without(known == null ? underWay.of(pair, () -> found(pair, delta, formats)) : known);
    }

    private Set<Long> found(List<Long> pair, ListDelta delta, FormatComparison formats) {
        // It may have been found between the look for it and now.
        Set<Long> known = rewritten.get(pair);
        if (known == null) {
            if (rewritten.size() >= MOST) {
                rewritten.clear();
            }
            known = told(pair, delta).orElseGet(() -> compared(delta, formats));
            rewritten.put(pair, known);
        }
        return known;
    }

    /**
     * By what the import told of the two. It told of all that is written otherwise, too, before there was a difference: where it told of
     * every party, this is not known.
     */
    private Optional<Set<Long>> told(List<Long> pair, ListDelta delta) {
        return repository.toldChanged(pair.get(0), pair.get(1)).map(told -> changed(delta).map(row -> row.getAfter().getId())
                .filter(entry -> !told.contains(entry)).collect(Collectors.toSet())).filter(untold -> !untold.isEmpty());
    }

    private static Stream<DeltaRow> changed(ListDelta delta) {
        return delta.getRows().stream().filter(row -> row.getChange() == DeltaRow.Change.CHANGED);
    }

    private Set<Long> compared(ListDelta delta, FormatComparison formats) {
        Set<Long> same = new HashSet<>();
        for (List<DeltaRow> piece : DeltaRow.pieces(changed(delta).toList())) {
            Map<Long, ListedEntry> entries = repository.entries(DeltaRow.ids(piece));
            piece.stream().filter(row -> FieldChange.isOnlyRewritten(entries.get(row.getBefore().getId()).getBody(),
                    entries.get(row.getAfter().getId()).getBody(), formats)).forEach(row -> same.add(row.getAfter().getId()));
        }
        return same;
    }
}
