package org.amur.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Count of independent origins among the citations of a fact. A citation that repeats another source adds no origin of
 * its own: forty papers with one wire report have one.
 */
public record Origins(int citations, int count, List<Repetition> repetitions) {

    public Origins {
        repetitions = List.copyOf(repetitions);
    }

    public static Origins of(List<? extends Citation> citations) {
        return ofLinks(citations.stream().map(Link::of).toList());
    }

    /** Counts the origins of citations that were read without their entities. */
    public static Origins ofLinks(List<Link> links) {
        List<List<Node>> chains = links.stream().map(link -> chain(link, links)).toList();
        List<Repetition> repetitions = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Node origin = last(chains.get(i));
            int cited = nearest(links, chains.get(i), i);
            int first = firstOf(chains, origin);
            if (cited >= 0) {
                repetitions.add(new Repetition(i + 1, cited + 1, null));
            } else if (first < i) {
                repetitions.add(new Repetition(i + 1, first + 1, origin.title));
            }
        }
        return new Origins(links.size(), chains.stream().map(Origins::last).collect(Collectors.toSet()).size(), repetitions);
    }

    /** Tells whether both are one source, perhaps read twice. */
    static boolean isSame(Source one, Source other) {
        return Objects.equals(Node.of(one), Node.of(other));
    }

    /** Tells whether a citation is of a source or repeats it, directly or as far as the citations of the fact state originals. */
    static boolean isRepeating(Citation citation, Source source, List<? extends Citation> citations) {
        return chain(Link.of(citation), citations.stream().map(Link::of).toList()).contains(Node.of(source));
    }

    /**
     * Returns the cited source, its original, and so on as far as the citations of the fact state originals; stops at a
     * cycle.
     */
    private static List<Node> chain(Link cited, List<Link> links) {
        Set<Node> chain = new LinkedHashSet<>(Set.of(cited.source));
        for (Node link = cited.original; link != null && chain.add(link);) {
            link = original(link, links);
        }
        return List.copyOf(chain);
    }

    private static Node original(Node source, List<Link> links) {
        return links.stream()
                .filter(link -> link.source.equals(source))
                .map(Link::original)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Node last(List<Node> chain) {
        return chain.get(chain.size() - 1);
    }

    /** Returns the index of the citation nearest in the chain that has the same source, or an earlier own one; -1 if none. */
    private static int nearest(List<Link> links, List<Node> chain, int at) {
        for (Node node : chain) {
            boolean itself = node == chain.get(0);
            for (int other = 0; other < links.size(); other++) {
                if (links.get(other).source.equals(node) && (!itself || other < at)) {
                    return other;
                }
            }
        }
        return -1;
    }

    private static int firstOf(List<List<Node>> chains, Node origin) {
        int first = 0;
        while (!last(chains.get(first)).equals(origin)) {
            first++;
        }
        return first;
    }

    /**
     * Source of a citation, and what it repeats there.
     *
     * @param original null if the source reports on its own
     */
    public record Link(Node source, Node original) {

        private static Link of(Citation citation) {
            return new Link(Node.of(citation.getSource()), Node.of(citation.getOriginalSource()));
        }

        public static Link of(Long source, String title, Long original, String originalTitle) {
            return new Link(new Node(source, title), original == null ? null : new Node(original, originalTitle));
        }
    }

    /**
     * Source by its key, because two reads of one source give two objects.
     *
     * @param key id; the source itself if it is not stored
     */
    public record Node(Object key, String title) {

        private static Node of(Source source) {
            return source == null ? null : new Node(source.getId() == null ? source : source.getId(), source.getTitle());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && key.equals(node.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
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
