package org.amur.screening.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.screening.Match;
import org.amur.screening.Party;
import org.amur.screening.ScreeningIndex;

/**
 * Immutable search index of all actors. Actors changed since the main index was built are in a small index, so that an
 * update costs no more than its changes.
 */
public final class ActorIndex {

    static final ActorIndex EMPTY = of(List.of());

    /** Size of the small index above which the main index is rebuilt. */
    private static final int MAX_CHANGED = 1_000;

    private final ScreeningIndex most;
    private final Set<String> indexed;
    private final Map<Long, Party> changed;
    /** Ids of actors in the main index that have changed or no longer exist. */
    private final Set<String> replaced;
    private final ScreeningIndex few;

    private ActorIndex(ScreeningIndex most, Set<String> indexed, Map<Long, Party> changed, Set<String> replaced) {
        this.most = most;
        this.indexed = indexed;
        this.changed = changed;
        this.replaced = replaced;
        few = ScreeningIndex.of(changed.values());
    }

    static ActorIndex of(Collection<Party> actors) {
        Set<String> ids = actors.stream().map(Party::id).collect(Collectors.toSet());
        return new ActorIndex(ScreeningIndex.of(actors), ids, Map.of(), Set.of());
    }

    /**
     * Returns an index updated with changed actors.
     *
     * @param ids ids of changed, deleted or restored actors
     * @param now those that exist
     */
    ActorIndex with(Collection<Long> ids, Map<Long, Party> now) {
        Map<Long, Party> all = new HashMap<>(changed);
        Set<String> gone = new HashSet<>(replaced);
        ids.forEach(id -> {
            all.remove(id);
            if (indexed.contains(id.toString())) {
                gone.add(id.toString());
            }
        });
        all.putAll(now);
        return new ActorIndex(most, indexed, all, gone);
    }

    boolean isToBeMadeAnew() {
        return replaced.size() + changed.size() > MAX_CHANGED;
    }

    /** @see ScreeningIndex#search */
    public List<Match> search(Party asked, float threshold, int limit) {
        if (replaced.isEmpty() && changed.isEmpty()) {
            return most.search(asked, threshold, limit);
        }
        // At most this many results of the main index are outdated.
        List<Match> old = most.search(asked, threshold, limit + replaced.size());
        return Stream.concat(old.stream().filter(match -> !replaced.contains(match.party().id())),
                few.search(asked, threshold, limit).stream())
                .sorted(Comparator.comparingDouble((Match match) -> -match.score()).thenComparing(match -> match.party().id()))
                .limit(limit).toList();
    }

    public int size() {
        return indexed.size() - replaced.size() + changed.size();
    }
}
