package org.amur.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Count of independent origins among the citations of a fact. A source that derives from another is not an origin of
 * its own: forty papers with one wire report have one.
 */
public record Origins(int citations, int count, List<Repetition> repetitions) {

    public Origins {
        repetitions = List.copyOf(repetitions);
    }

    public static Origins of(List<? extends Citation> citations) {
        Set<Object> origins = new HashSet<>();
        List<Repetition> repetitions = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Source origin = origin(citations.get(i).getSource());
            int cited = nearest(citations, i);
            if (cited >= 0) {
                repetitions.add(new Repetition(i + 1, cited + 1, null));
            } else if (origins.contains(key(origin))) {
                repetitions.add(new Repetition(i + 1, firstOf(citations, origin) + 1, origin.getTitle()));
            }
            origins.add(key(origin));
        }
        return new Origins(citations.size(), origins.size(), repetitions);
    }

    private static Source origin(Source source) {
        List<Source> chain = chain(source);
        return chain.get(chain.size() - 1);
    }

    /**
     * Returns the source, the source it derives from, and so on; stops at a cycle, which concurrent edits can create.
     */
    static List<Source> chain(Source source) {
        Map<Object, Source> chain = new LinkedHashMap<>();
        for (Source link = source; link != null && chain.putIfAbsent(key(link), link) == null;) {
            link = link.getDerivesFrom();
        }
        return List.copyOf(chain.values());
    }

    /** Returns the index of the earlier citation that shares the source or its origin; -1 if there is none. */
    private static int nearest(List<? extends Citation> citations, int at) {
        for (Source link : chain(citations.get(at).getSource())) {
            for (int other = 0; other < citations.size(); other++) {
                boolean itself = link == citations.get(at).getSource();
                if (isSame(citations.get(other).getSource(), link) && (!itself || other < at)) {
                    return other;
                }
            }
        }
        return -1;
    }

    private static int firstOf(List<? extends Citation> citations, Source origin) {
        int first = 0;
        while (!isSame(origin(citations.get(first).getSource()), origin)) {
            first++;
        }
        return first;
    }

    private static boolean isSame(Source one, Source other) {
        return key(one).equals(key(other));
    }

    /** Returns a key, because two reads of one source give two objects. */
    private static Object key(Source source) {
        return source.getId() == null ? source : source.getId();
    }

    /**
     * Citation that adds no origin, by its number among the citations, from 1.
     *
     * @param other number of the citation that it repeats or shares a source with
     * @param shared title of an uncited source that both repeat; null if one repeats the other
     */
    public record Repetition(int number, int other, String shared) {
    }
}
