package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.amur.screening.name.NameIndex.Candidate;

/**
 * Sums upper bounds of the matched weight of each name during one search. The query's heaviest words come first; a name
 * without a match so far is skipped once the remaining words are too light to reach the threshold.
 */
final class CandidateScorer {

    /** Maximum gain of an initial as a fraction of a name's weight. */
    private static final float OF_INITIAL = 0.85f;
    /** Tolerance for rounding errors of sums. */
    private static final float MARGIN = 1e-4f;

    private final IndexedNames names;
    private final IndexVocabulary vocabulary;
    private final Postings byWord;
    private final float[] metQuery;
    private final float[] metName;
    /** Last query word counted for each name, so that each counts once, with its best likeness. */
    private final short[] counted;
    /** Likeness of that word. */
    private final float[] best;
    /** True for names matched by a span of words or an abbreviation, which {@link #likenesses} does not cover. */
    private final boolean[] whole;
    private final int[] touched;
    private int touchedCount;
    private final float[] likest;
    private final int[] words;
    private int wordCount;
    private final Likenesses likenesses;

    private WeightedName query;
    private TokenMatches meetings;
    private Score.Traits traits;
    private int letters;
    /** Minimum matched fraction for each case of a score. */
    private final float[] leastPart = new float[Score.Case.values().length];

    CandidateScorer(IndexedNames names) {
        this.names = names;
        vocabulary = names.vocabulary();
        byWord = names.byWord();
        int nameCount = names.size();
        int vocabularySize = vocabulary.size();
        metQuery = new float[nameCount];
        metName = new float[nameCount];
        counted = new short[nameCount];
        best = new float[nameCount];
        whole = new boolean[nameCount];
        touched = new int[nameCount];
        likest = new float[vocabularySize];
        words = new int[vocabularySize];
        likenesses = new Likenesses(vocabulary);
    }

    /**
     * Returns all names that can reach the score.
     *
     * @param into receives the pairs of words that can match
     */
    List<Candidate> candidates(WeightedName asked, float least, TokenMatches into) {
        begin(asked, least, into);
        countWholes();
        List<Integer> heaviestFirst = IntStream.range(0, query.size()).boxed().filter(this::counts)
                .sorted(Comparator.comparingDouble(i -> -query.weight(i))).toList();
        float left = (float) heaviestFirst.stream().mapToDouble(query::weight).sum();
        for (int at = 0; at < heaviestFirst.size(); at++) {
            int i = heaviestFirst.get(at);
            meet(i);
            count(query.weight(i), i + 1, new Rest(left, (heaviestFirst.size() - at - 1) * names.heaviest()));
            left -= query.weight(i);
        }
        return collect(least);
    }

    private void begin(WeightedName asked, float least, TokenMatches into) {
        query = asked;
        meetings = into;
        traits = query.traits();
        letters = (int) query.name().tokens().stream().filter(token -> token.role() == TokenRole.INITIAL).count();
        likenesses.begin(query);
        for (Score.Case each : Score.Case.values()) {
            leastPart[each.ordinal()] = each.part(least - 2 * MARGIN);
        }
    }

    private boolean counts(int i) {
        return query.token(i).role() != TokenRole.LEGAL_FORM && query.token(i).role() != TokenRole.INITIAL && query.weight(i) > 0;
    }

    /** Counts matches of spans and abbreviations in all names. */
    private void countWholes() {
        int step = query.size() + 1;
        for (int i = 0; i < query.size(); i++) {
            if (query.token(i).role() == TokenRole.LEGAL_FORM) {
                meet(i);
                forget();
            } else if (counts(i)) {
                countSpans(i);
            }
        }
        for (ParsedName.Join join : query.joins()) {
            vocabulary.meet(join.whole(), this::note);
            for (int w = 0; w < wordCount; w++) {
                mark(words[w]);
            }
            count(query.weight(join), step++, null);
        }
        countAcronyms();
    }

    /** Collects the index words that a query word can match. */
    private void meet(int i) {
        vocabulary.meet(query.token(i), this::note);
        for (int w = 0; w < wordCount; w++) {
            meetings.note(i, words[w]);
            likenesses.note(i, words[w], likest[words[w]]);
        }
    }

    private void note(int word, float likeness) {
        if (likest[word] == 0) {
            words[wordCount++] = word;
        }
        likest[word] = Math.max(likest[word], likeness);
    }

    private void forget() {
        for (int w = 0; w < wordCount; w++) {
            likest[words[w]] = 0;
        }
        wordCount = 0;
    }

    /**
     * Maximum that names without a match so far can still gain.
     *
     * @param ofQuery weight of the query's words from this one on
     * @param ofName  maximum weight of the name's words that match these
     */
    private record Rest(float ofQuery, float ofName) {
    }

    /**
     * Counts and clears the collected words for all names that have them, except names that can no longer reach the
     * threshold.
     */
    private void count(float weight, int step, Rest rest) {
        for (int w = 0; w < wordCount; w++) {
            int word = words[w];
            float likeness = likest[word];
            likest[word] = 0;
            for (int at = byWord.start(word); at < byWord.end(word); at++) {
                int name = byWord.value(at);
                float ofName = byWord.weight(at) * likeness;
                if (isTouched(name) || rest == null || canReach(name, rest.ofQuery(), ofName + rest.ofName())) {
                    touch(name);
                    metName[name] += ofName;
                    add(name, weight, likeness, step);
                }
            }
        }
        wordCount = 0;
    }

    /** Adds the best of a name's words; adding the difference makes the order irrelevant. */
    private void add(int name, float weight, float likeness, int step) {
        if (counted[name] != step) {
            counted[name] = (short) step;
            best[name] = 0;
        }
        float more = likeness - best[name];
        if (more > 0) {
            metQuery[name] += weight * more;
            best[name] = likeness;
        }
    }

    private boolean isTouched(int name) {
        return metName[name] != 0 || metQuery[name] != 0;
    }

    private void touch(int name) {
        if (!isTouched(name)) {
            touched[touchedCount++] = name;
        }
    }

    private void mark(int word) {
        for (int at = byWord.start(word); at < byWord.end(word); at++) {
            whole[byWord.value(at)] = true;
        }
    }

    private void countSpans(int i) {
        if (query.token(i).isHeard()) {
            names.spans().find(query.token(i), (name, weight, likeness) -> {
                touch(name);
                whole[name] = true;
                add(name, query.weight(i), likeness, i + 1);
                metName[name] += weight * likeness;
            });
        }
    }

    private void countAcronyms() {
        for (Acronym acronym : query.acronyms()) {
            vocabulary.abbreviated(acronym.letters(), this::note);
            for (int w = 0; w < wordCount; w++) {
                for (int at = byWord.start(words[w]); at < byWord.end(words[w]); at++) {
                    countWhole(byWord.value(at));
                }
            }
            forget();
        }
        for (int i = 0; i < query.size(); i++) {
            names.abbreviated(query.token(i).letters(), this::countWhole);
        }
    }

    private void countWhole(int name) {
        touch(name);
        whole[name] = true;
        metQuery[name] += query.total() + MARGIN;
        metName[name] += names.total(name) + MARGIN;
    }

    private List<Candidate> collect(float least) {
        List<Candidate> found = new ArrayList<>();
        for (int t = 0; t < touchedCount; t++) {
            int name = touched[t];
            if (canReach(name, metQuery[name], metName[name])) {
                float bound = bound(name);
                if (bound >= least) {
                    found.add(new Candidate(name, bound));
                }
            }
        }
        found.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.bound()).thenComparingInt(Candidate::name));
        return found;
    }

    private boolean canReach(int name, float ofQuery, float ofName) {
        Score.Case of = Score.Case.of(traits, names.traits(name));
        float mine = Math.min(query.total(), ofQuery + free(name));
        float its = Math.min(names.total(name), ofName + free(name));
        return Score.part(mine, query.total() - mine, its, names.total(name) - its, of, Weights.CHOSEN) >= leastPart[of.ordinal()];
    }

    private float free(int name) {
        return OF_INITIAL * (letters + names.initials(name));
    }

    /**
     * Returns an upper bound; the sums count each word that can match, though only one does, so that the words are
     * checked more closely.
     */
    private float bound(int name) {
        float ofQuery = metQuery[name] + free(name);
        float ofName = metName[name] + free(name);
        if (!whole[name]) {
            Likenesses.Met met = likenesses.met(name, names.wordsOfNames(), names.initials(name));
            ofQuery = met.ofQuery();
            ofName = met.ofName();
        }
        float mine = Math.min(query.total(), ofQuery);
        float its = Math.min(names.total(name), ofName);
        return MARGIN + Score.of(mine, query.total() - mine, its, names.total(name) - its,
                Score.Case.of(traits, names.traits(name)), Weights.CHOSEN);
    }

    void clear() {
        for (int t = 0; t < touchedCount; t++) {
            metQuery[touched[t]] = 0;
            metName[touched[t]] = 0;
            counted[touched[t]] = 0;
            whole[touched[t]] = false;
        }
        touchedCount = 0;
        likenesses.clear();
        query = null;
        meetings = null;
    }
}
