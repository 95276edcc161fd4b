package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Search index of names. Returns an upper bound of the {@link Comparison} score for each candidate, so that no name
 * that reaches the threshold is lost.
 *
 * <p>Thresholds start at {@link #MIN_THRESHOLD}: names that only share initials score less and are not found. Immutable and
 * thread-safe. A search for a person of three names among 95,000 takes about a millisecond.
 */
public final class NameIndex {

    /** Minimum threshold at which no name is lost. */
    public static final float MIN_THRESHOLD = 0.35f;

    private final IndexedNames names;
    /** Created on first use, which is rare. */
    private volatile Trigrams trigrams;
    private final Queue<CandidateScorer> tallies = new ConcurrentLinkedQueue<>();

    /**
     * Candidate with the maximum score that it can reach.
     *
     * @param name  index in the order in which names were added
     * @param bound upper bound of the score of {@link Comparison}
     */
    public record Candidate(int name, float bound) {
    }

    /** Candidates of a search, with the matching words found on the way. */
    public final class Candidates {

        private final WeightedName query;
        private final List<Candidate> all;
        private final TokenMatches meetings;
        /** Cached scores by name: a phonetic candidate may also be a spelling candidate. */
        private final Map<Integer, Float> scores = new HashMap<>();

        private Candidates(WeightedName query, List<Candidate> all, TokenMatches meetings) {
            this.query = query;
            this.all = all;
            this.meetings = meetings;
        }

        /** Returns the candidates, highest bound first. */
        public List<Candidate> all() {
            return all;
        }

        /** Returns the query. */
        public WeightedName query() {
            return query;
        }

        /** Returns the score of {@link Comparison} for the query and a candidate. */
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
         * Returns the names with the most similar letters, for searches below the threshold of badly misspelt names.
         *
         * @return most similar names, with a score from spelling and sound together
         */
        public List<Candidate> spelt(int limit) {
            return trigrams().find(query.name(), limit).stream().map(candidate -> new Candidate(candidate.name(),
                    Trigrams.together(candidate.bound(), score(candidate)))).toList();
        }
    }

    /**
     * Name as given.
     *
     * @param kind kind of its bearer
     */
    public record Given(String text, BearerKind kind) {

        /** Faster than the hash code of records until that is compiled. */
        @Override
        public int hashCode() {
            return 31 * text.hashCode() + kind.hashCode();
        }
    }

    /** Builder of an index. */
    public static final class Builder {

        /** Names parsed at a time: they take much memory until equal words are shared. */
        private static final int PIECE = 2_000;

        private final List<NameShape> names = new ArrayList<>();
        private final WordFrequency frequency = new WordFrequency();
        /** Shared instances of equal words. */
        private final Map<NameToken, NameToken> words = new HashMap<>();
        private final Map<Given, NameShape> known = new HashMap<>();

        public Builder() {
        }

        /** @param like index with many equal names, whose parsed names are reused */
        public Builder(NameIndex like) {
            like.names.words().forEach(word -> words.put(word, word));
            like.names.shapes().forEach(shape -> known.put(new Given(shape.name().text(), shape.name().kind()), shape));
        }

        /** @return index of the name */
        public int add(ParsedName name) {
            return add(NameShape.of(name));
        }

        /** Parses names in parallel, and adds them in order. */
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

    /** Returns the name at an index, weighted by the rarity of its words here. */
    public WeightedName name(int place) {
        return names.name(place);
    }

    /**
     * Returns corrections of typing errors that do not show in single words: joined words, and aircraft registrations,
     * which are too short for phonetic matching.
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

    /** Returns the fraction of common trigrams of a query and a name. */
    public float lettersAlike(WeightedName query, int name) {
        return Trigrams.alike(query.name(), name(name).name());
    }

    /** Explains a candidate of {@link Candidates#spelt}. */
    public NameMatch spelt(WeightedName query, Candidate candidate) {
        return Trigrams.explained(query, names.name(candidate.name()), candidate.bound());
    }

    /** Weights a name from elsewhere like those of the index. */
    public WeightedName weigh(ParsedName name) {
        return new WeightedName(name, names.rarity());
    }

    /**
     * Returns all names that can reach the score.
     *
     * @param least at least {@link #MIN_THRESHOLD}
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
