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
 * All actors, ready to be searched. Those that have changed since the most were indexed are in a small index of their own, so
 * that a change costs no more than what it changes. Immutable.
 */
public final class ActorIndex {

    static final ActorIndex EMPTY = of(List.of());

    /** With more than so many in the small one, all are indexed anew. */
    private static final int MOST_CHANGED = 1_000;

    private final ScreeningIndex most;
    private final Set<String> indexed;
    private final Map<Long, Party> changed;
    /** Of whom what {@code most} says is no longer so: they have changed, or are gone. */
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
     * The same after some actors have changed.
     *
     * @param ids of those that have changed, were deleted or brought back
     * @param now those of them that there are
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
        return replaced.size() + changed.size() > MOST_CHANGED;
    }

    /** @see ScreeningIndex#search */
    public List<Match> search(Party asked, float threshold, int limit) {
        if (replaced.isEmpty() && changed.isEmpty()) {
            return most.search(asked, threshold, limit);
        }
        // Of what the large index finds so many at most are old.
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
