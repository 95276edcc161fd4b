package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Many names, searched for those that one name may be. For each it says from above what {@link Comparison} can give, so that a
 * caller who leaves out the names below a threshold leaves out none that reaches it.
 *
 * <p>It holds for thresholds from {@link #LEAST}: names that meet in nothing but initials reach less and are not found.
 * Immutable; several threads may search at once. A search for a person of three names among 95,000 takes about a millisecond.
 */
public final class NameIndex {

    /** The lowest threshold for which no name is lost. */
    public static final float LEAST = 0.35f;

    private final IndexedNames names;
    /** Made when it is first asked for, since few ask. */
    private volatile Trigrams trigrams;
    private final Queue<CandidateScorer> tallies = new ConcurrentLinkedQueue<>();

    /**
     * A name of the index, and what it can reach.
     *
     * @param name  its place in the order in which names were added
     * @param bound not below the score of {@link Comparison}
     */
    public record Candidate(int name, float bound) {
    }

    /** What a name may be: the candidates, and what was learnt on the way of the words that can meet. */
    public final class Candidates {

        private final WeightedName query;
        private final List<Candidate> all;
        private final TokenMatches meetings;
        /** By place what was compared: a name that is heard may be spelt alike, too. */
        private final Map<Integer, Float> scores = new HashMap<>();

        private Candidates(WeightedName query, List<Candidate> all, TokenMatches meetings) {
            this.query = query;
            this.all = all;
            this.meetings = meetings;
        }

        /** Those that can reach most first. */
        public List<Candidate> all() {
            return all;
        }

        /** The name that was asked for. */
        public WeightedName query() {
            return query;
        }

        /** What {@link Comparison} gives for the name that was asked for and this one. */
        public float score(Candidate candidate) {
            return scores.computeIfAbsent(candidate.name(), this::score);
        }

        private float score(int place) {
            WeightedName other = names.name(place);
            int first = names.wordsOfNames().start(place);
            return Comparison.score(query, other,
                    (i, j) -> meetings.of(i, names.wordsOfNames().value(first + j), other.token(j)));
        }

        /**
         * The names whose letters are most alike, whatever they sound like: for those who look below the threshold for a name that
         * was spelt very wrongly.
         *
         * @return those whose letters are most alike, with what these count together with what is heard of the names
         */
        public List<Candidate> spelt(int limit) {
            return trigrams().find(query.name(), limit).stream().map(candidate -> new Candidate(candidate.name(),
                    Trigrams.together(candidate.bound(), score(candidate)))).toList();
        }
    }

    /**
     * A name as it is given.
     *
     * @param kind of what bears it
     */
    public record Given(String text, BearerKind kind) {

        /** The one that records have is slow until it is compiled. */
        @Override
        public int hashCode() {
            return 31 * text.hashCode() + kind.hashCode();
        }
    }

    /** Collects the names of an index. */
    public static final class Builder {

        /** So many names are taken apart at a time: until their words are shared with those of other names they take much room. */
        private static final int PIECE = 2_000;

        private final List<NameShape> names = new ArrayList<>();
        private final WordFrequency frequency = new WordFrequency();
        /** Equal words are one. */
        private final Map<NameToken, NameToken> words = new HashMap<>();
        private final Map<Given, NameShape> known = new HashMap<>();

        public Builder() {
        }

        /** @param like an index of which much is likely to come again: what is known of its names is taken from it */
        public Builder(NameIndex like) {
            like.names.words().forEach(word -> words.put(word, word));
            like.names.shapes().forEach(shape -> known.put(new Given(shape.name().text(), shape.name().kind()), shape));
        }

        /** @return the place of the name */
        public int add(ParsedName name) {
            return add(NameShape.of(name));
        }

        /** Takes names apart, all cores at once, and adds them in their order. */
        public void addAll(List<Given> given) {
            CompletableFuture.runAsync(Readings::load);
            for (int from = 0; from < given.size(); from += PIECE) {
                List<Given> piece = given.subList(from, Math.min(given.size(), from + PIECE));
                List<NameShape> shapes = piece.parallelStream().map(this::shape).toList();
                for (int i = 0; i < shapes.size(); i++) {
                    known.putIfAbsent(piece.get(i), names.get(add(shapes.get(i))));
                }
            }
        }

        private NameShape shape(Given given) {
            NameShape shape = known.get(given);
            return shape == null ? NameShape.of(NameParser.parse(given.text(), given.kind())) : shape;
        }

        private int add(NameShape shape) {
            List<NameToken> own = shape.name().tokens();
            List<NameToken> shared = new ArrayList<>(own.size());
            boolean same = true;
            for (NameToken word : own) {
                NameToken known = words.putIfAbsent(word, word);
                shared.add(known == null ? word : known);
                same &= known == null || known == word;
            }
            NameShape added = same ? shape : shape.with(shared);
            names.add(added);
            frequency.count(added.name());
            return names.size() - 1;
        }

        public NameIndex build() {
            words.clear();
            known.clear();
            frequency.pack();
            return new NameIndex(names, frequency);
        }
    }

    private NameIndex(List<NameShape> shapes, Rarity rarity) {
        names = new IndexedNames(shapes, rarity);
    }

    public int size() {
        return names.size();
    }

    /** The name at this place, weighed by how rare its words are here. */
    public WeightedName name(int place) {
        return names.name(place);
    }

    /**
     * Other ways to read a name that was typed with a slip which its words do not show: words that ran together, and the marks of
     * aircraft, which have too little to hear.
     */
    public List<Respelling> respellings(ParsedName name) {
        return names.respellings().of(name);
    }

    private Trigrams trigrams() {
        Trigrams made = trigrams;
        if (made == null) {
            made = new Trigrams(names);
            trigrams = made;
        }
        return made;
    }

    /** The part of their letters, in groups of three, that a query and a name have in common. */
    public float lettersAlike(WeightedName query, int name) {
        return Trigrams.alike(query.name(), name(name).name());
    }

    /** Says of a name that {@link Candidates#spelt} found why it did. */
    public NameMatch spelt(WeightedName query, Candidate candidate) {
        return Trigrams.explained(query, names.name(candidate.name()), candidate.bound());
    }

    /** A name from elsewhere, weighed as those of the index are. */
    public WeightedName weigh(ParsedName name) {
        return new WeightedName(name, names.rarity());
    }

    /**
     * All names that can reach the score.
     *
     * @param least from {@link #LEAST}
     */
    public Candidates candidates(WeightedName query, float least) {
        CandidateScorer tally = tallies.poll();
        if (tally == null) {
            tally = new CandidateScorer(names);
        }
        try {
            TokenMatches meetings = new TokenMatches(query);
            return new Candidates(query, tally.candidates(query, least, meetings), meetings);
        } finally {
            tally.clear();
            tallies.add(tally);
        }
    }
}
