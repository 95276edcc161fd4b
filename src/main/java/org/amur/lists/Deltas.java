package org.amur.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.AnswerCache;

/**
 * Differences between releases of a list. Computing which parties differ in formatting only needs the bodies of both
 * releases, so that each pair is computed once: an accepted release never changes. For neighbouring releases the import
 * has stored the result.
 */
@ApplicationScoped
class Deltas {

    /** Cached pairs: more than readers return to. */
    private static final int MAX = 30;

    private final AnswerCache<List<Long>, Set<Long>> rewritten = new AnswerCache<>(Caffeine.newBuilder().maximumSize(MAX));
    private final AnswerCache<List<Long>, ListDelta> described = new AnswerCache<>(Caffeine.newBuilder().maximumSize(MAX));

    @Inject
    private ListRepository repository;

    /** Returns the differences between two accepted releases. */
    ListDelta between(ListRelease before, ListRelease after) {
        return counted(ListDelta.of(repository.onlyIn(before, after), repository.onlyIn(after, before)), before, after);
    }

    /** Returns the differences if a waiting release replaced an accepted one. */
    ListDelta wouldChange(ListRelease waiting, ListRelease current) {
        return counted(repository.wouldChange(waiting, current), current, waiting);
    }

    /** Returns the differences with programmes and countries of each party; the most recent pairs are cached. */
    ListDelta described(ListRelease before, ListRelease after) {
        return described.get(List.of(before.getId(), after.getId()), () -> describe(between(before, after)));
    }

    private ListDelta describe(ListDelta delta) {
        Map<Long, Set<String>> programmes = new HashMap<>();
        Map<Long, Set<String>> countries = new HashMap<>();
        for (List<DeltaRow> piece : DeltaRow.pieces(delta.rows())) {
            List<Long> ids = piece.stream().map(row -> row.getEntry().id()).toList();
            programmes.putAll(repository.programmes(ids));
            countries.putAll(repository.countries(ids));
        }
        return delta.with(row -> row.with(programmes, countries));
    }

    private ListDelta counted(ListDelta delta, ListRelease before, ListRelease after) {
        if (!before.isReadDifferentlyFrom(after) || delta.getChanged() == 0) {
            return delta;
        }
        List<Long> pair = List.of(before.getId(), after.getId());
        FormatComparison formats = FormatComparison.of(before.getFormat(), after.getFormat());
        return delta.without(rewritten.get(pair, () -> stored(pair, delta).orElseGet(() -> compared(delta, formats))));
    }

    /**
     * Returns the result stored by the import. Older imports stored formatting changes as changes, too: where the
     * import stored every party, the result is unknown.
     */
    private Optional<Set<Long>> stored(List<Long> pair, ListDelta delta) {
        return repository.storedChanges(pair.get(0), pair.get(1)).map(told -> changed(delta).map(row -> row.after().id())
                .filter(entry -> !told.contains(entry)).collect(Collectors.toSet())).filter(untold -> !untold.isEmpty());
    }

    private static Stream<DeltaRow> changed(ListDelta delta) {
        return delta.rows().stream().filter(row -> row.getChange() == DeltaRow.Change.CHANGED);
    }

    private Set<Long> compared(ListDelta delta, FormatComparison formats) {
        Set<Long> same = new HashSet<>();
        for (List<DeltaRow> piece : DeltaRow.pieces(changed(delta).toList())) {
            Map<Long, ListedEntry> entries = repository.entries(DeltaRow.ids(piece));
            piece.stream().filter(row -> FieldChange.isOnlyRewritten(entries.get(row.before().id()).getBody(),
                    entries.get(row.after().id()).getBody(), formats)).forEach(row -> same.add(row.after().id()));
        }
        return same;
    }
}
