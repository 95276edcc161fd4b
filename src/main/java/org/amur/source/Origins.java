package org.amur.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Count of independent origins among the citations of a fact. A citation that repeats another source adds no origin of
 * its own: forty papers with one wire report have one.
 */
public record Origins(int citations, int count, List<Repetition> repetitions) {

    public Origins {
        repetitions = List.copyOf(repetitions);
    }

    public static Origins of(List<? extends Citation> citations) {
        List<List<Source>> chains = citations.stream().map(citation -> chain(citation, citations)).toList();
        Set<Object> origins = new HashSet<>();
        List<Repetition> repetitions = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Source origin = last(chains.get(i));
            int cited = nearest(citations, chains.get(i), i);
            if (cited >= 0) {
                repetitions.add(new Repetition(i + 1, cited + 1, null));
            } else if (origins.contains(key(origin))) {
                repetitions.add(new Repetition(i + 1, firstOf(chains, origin) + 1, origin.getTitle()));
            }
            origins.add(key(origin));
        }
        return new Origins(citations.size(), origins.size(), repetitions);
    }

    /**
     * Returns the cited source, its original, and so on as far as the citations of the fact state originals; stops at a
     * cycle.
     */
    private static List<Source> chain(Citation citation, List<? extends Citation> citations) {
        Map<Object, Source> chain = new LinkedHashMap<>();
        chain.put(key(citation.getSource()), citation.getSource());
        for (Source link = citation.getOriginalSource(); link != null && chain.putIfAbsent(key(link), link) == null;) {
            link = original(link, citations);
        }
        return List.copyOf(chain.values());
    }

    private static Source original(Source source, List<? extends Citation> citations) {
        return citations.stream().filter(citation -> isSame(citation.getSource(), source)).map(Citation::getOriginalSource)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Source last(List<Source> chain) {
        return chain.get(chain.size() - 1);
    }

    /** Returns the index of the citation nearest in the chain that has the same source, or an earlier own one; -1 if none. */
    private static int nearest(List<? extends Citation> citations, List<Source> chain, int at) {
        for (Source link : chain) {
            boolean itself = link == chain.get(0);
            for (int other = 0; other < citations.size(); other++) {
                if (isSame(citations.get(other).getSource(), link) && (!itself || other < at)) {
                    return other;
                }
            }
        }
        return -1;
    }

    private static int firstOf(List<List<Source>> chains, Source origin) {
        int first = 0;
        while (!isSame(last(chains.get(first)), origin)) {
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
