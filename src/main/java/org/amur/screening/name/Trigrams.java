package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.amur.screening.name.NameIndex.Candidate;

/**
 * Trigram index of names in plain Latin letters: finds misspellings beyond phonetic matching. Ignores word order and
 * rarity, so that its scores are lower. Immutable.
 */
final class Trigrams {

    /** Maximum score, below the default threshold. */
    private static final float MAX_SCORE = 0.69f;
    private static final float MIN_FRACTION = 0.25f;

    /** Sorted trigrams, start of each one's names, and the names. */
    private final long[] groups;
    private final int[] starts;
    private final int[] places;
    /** Number of trigrams of each name. */
    private final short[] counts;

    Trigrams(IndexedNames names) {
        counts = new short[names.size()];
        long[][] ofNames = new long[names.size()][];
        for (int place = 0; place < ofNames.length; place++) {
            ofNames[place] = of(names.name(place).name());
            counts[place] = (short) ofNames[place].length;
        }
        groups = Arrays.stream(ofNames).flatMapToLong(Arrays::stream).sorted().distinct().toArray();
        starts = new int[groups.length + 1];
        for (long[] ofName : ofNames) {
            for (long group : ofName) {
                starts[Arrays.binarySearch(groups, group) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        places = new int[starts[groups.length]];
        int[] next = starts.clone();
        for (int place = 0; place < ofNames.length; place++) {
            for (long group : ofNames[place]) {
                places[next[Arrays.binarySearch(groups, group)]++] = place;
            }
        }
    }

    /** Returns the fraction of trigrams that two names share. */
    static float alike(ParsedName one, ParsedName other) {
        long[] mine = of(one);
        long[] its = of(other);
        int shared = 0;
        for (int i = 0, j = 0; i < mine.length && j < its.length; ) {
            shared += mine[i] == its[j] ? 1 : 0;
            long least = Math.min(mine[i], its[j]);
            i += mine[i] == least ? 1 : 0;
            j += its[j] == least ? 1 : 0;
        }
        return shared == 0 ? 0 : part(shared, mine.length, its.length);
    }

    private static float part(int shared, int ofOne, int ofOther) {
        return shared / (float) (ofOne + ofOther - shared);
    }

    /**
     * Combines the scores of letters and sounds, as independent evidence.
     *
     * @param spelt score of the letters, from {@link #find}
     * @param heard score of {@link Comparison}
     */
    static float together(float spelt, float heard) {
        return MAX_SCORE - (MAX_SCORE - spelt) * Math.max(0, MAX_SCORE - heard) / MAX_SCORE;
    }

    /** Returns distinct sorted trigrams: three letters of sixteen bits. */
    private static long[] of(ParsedName name) {
        long[] groups = new long[16];
        int count = 0;
        for (NameToken token : name.tokens()) {
            String word = "  " + NameText.fold(token.latin()) + " ";
            for (int i = 0; i + 3 <= word.length(); i++) {
                if (count == groups.length) {
                    groups = Arrays.copyOf(groups, count * 2);
                }
                groups[count++] = (long) word.charAt(i) << 32 | (long) word.charAt(i + 1) << 16 | word.charAt(i + 2);
            }
        }
        return Arrays.stream(groups, 0, count).sorted().distinct().toArray();
    }

    /** Returns the names with the most similar letters and their scores. */
    List<Candidate> find(ParsedName name, int limit) {
        long[] asked = of(name);
        short[] shared = new short[counts.length];
        List<Candidate> found = new ArrayList<>();
        for (int place : sharingMost(asked, shared)) {
            float part = part(shared[place], asked.length, counts[place]);
            if (part >= MIN_FRACTION) {
                found.add(new Candidate(place, MAX_SCORE * (float) Math.cbrt(part)));
            }
        }
        found.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.bound()).thenComparingInt(Candidate::name));
        return found.subList(0, Math.min(limit, found.size()));
    }

    /**
     * Returns the names that can share the minimum fraction of trigrams.
     *
     * @param shared receives the number shared by each name
     */
    private int[] sharingMost(long[] asked, short[] shared) {
        // A name has at least the trigrams that it shares, so that the fraction is at most that of the query.
        int least = Math.max(1, (int) Math.ceil(MIN_FRACTION * asked.length));
        int[] found = new int[64];
        int count = 0;
        for (long group : asked) {
            int at = Arrays.binarySearch(groups, group);
            int end = at < 0 ? 0 : starts[at + 1];
            for (int i = at < 0 ? 0 : starts[at]; i < end; i++) {
                if (++shared[places[i]] == least) {
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    found[count++] = places[i];
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Returns the explanation of a match by letters only. */
    static NameMatch explained(WeightedName one, WeightedName other, float score) {
        return new NameMatch(
                score,
                List.of(new MatchedPart(
                        written(one), written(other), score, one.total(), MatchType.LETTERS, List.of())),
                List.of());
    }

    private static List<String> written(WeightedName name) {
        return Arrays.stream(name.name().text().trim().split("\\s+")).toList();
    }
}
