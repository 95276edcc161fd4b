package org.amur.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many independent origins the citations of one fact have. A source that derives from another is no origin of its
 * own: what forty papers repeat from one wire report has one.
 */
public final class Origins {

    private final int citations;
    private final int count;
    private final List<Repetition> repetitions;

    private Origins(int citations, int count, List<Repetition> repetitions) {
        this.citations = citations;
        this.count = count;
        this.repetitions = List.copyOf(repetitions);
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

    /** A source, what it derives from, and so on; a circle, which two editors can make at one moment, ends where it began. */
    static List<Source> chain(Source source) {
        Map<Object, Source> chain = new LinkedHashMap<>();
        for (Source link = source; link != null && chain.putIfAbsent(key(link), link) == null;) {
            link = link.getDerivesFrom();
        }
        return List.copyOf(chain.values());
    }

    /** The citation whose source this one's repeats, or is, for an earlier one; -1 if there is none. */
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

    /** Two reads of one source are two objects. */
    private static Object key(Source source) {
        return source.getId() == null ? source : source.getId();
    }

    public int getCitations() {
        return citations;
    }

    public int getCount() {
        return count;
    }

    public List<Repetition> getRepetitions() {
        return repetitions;
    }

    /** A citation that adds no origin, by its number among the citations, from 1. */
    public static final class Repetition {

        private final int number;
        private final int other;
        private final String shared;

        Repetition(int number, int other, String shared) {
            this.number = number;
            this.other = other;
            this.shared = shared;
        }

        public int getNumber() {
            return number;
        }

        /** The citation that it repeats, or that repeats the same source. */
        public int getOther() {
            return other;
        }

        /** The title of the source that both repeat and that is not cited itself; null if one repeats the other. */
        public String getShared() {
            return shared;
        }
    }
}
