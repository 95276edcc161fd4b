package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.amur.screening.name.NameIndex.Candidate;

/**
 * Names by the groups of three letters in them, in plain Latin letters: finds what was spelt so wrongly that it is not heard
 * alike any more. It knows no order of words and no rarity, so what it finds counts for less than what is heard. Immutable.
 */
final class Trigrams {

    /** However alike the letters are, they do not lift a name to what is shown to people unasked. */
    private static final float MOST = 0.69f;
    private static final float LEAST = 0.25f;

    /** All groups of letters in order, where the places of the names that have each begin, and these. */
    private final long[] groups;
    private final int[] starts;
    private final int[] places;
    /** How many groups each name has. */
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

    /** The part of their groups of letters that two names share. */
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
     * What the letters and the sounds of a name count together: each leaves in doubt what the other may dispel.
     *
     * @param spelt what the letters count, as {@link #find} has it
     * @param heard what {@link Comparison} gives
     */
    static float together(float spelt, float heard) {
        return MOST - (MOST - spelt) * Math.max(0, MOST - heard) / MOST;
    }

    /** Each once, in order: three letters of sixteen bits. */
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

    /** The names most alike in their letters, with what that counts. */
    List<Candidate> find(ParsedName name, int limit) {
        long[] asked = of(name);
        short[] shared = new short[counts.length];
        List<Candidate> found = new ArrayList<>();
        for (int place : sharingMost(asked, shared)) {
            float part = part(shared[place], asked.length, counts[place]);
            if (part >= LEAST) {
                found.add(new Candidate(place, MOST * (float) Math.cbrt(part)));
            }
        }
        found.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.bound()).thenComparingInt(Candidate::name));
        return found.subList(0, Math.min(limit, found.size()));
    }

    /**
     * The names that can have the least part of their groups in common with these.
     *
     * @param shared takes how many each name has
     */
    private int[] sharingMost(long[] asked, short[] shared) {
        // A name has no fewer groups than it shares, so that the part is no more than what is shared of those asked for.
        int least = Math.max(1, (int) Math.ceil(LEAST * asked.length));
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

    /** That two names have letters in common, and nothing that is heard. */
    static NameMatch explained(WeightedName one, WeightedName other, float score) {
        return new NameMatch(score, List.of(new MatchedPart(written(one), written(other), score, one.total(), MatchType.LETTERS, List.of())),
                List.of());
    }

    private static List<String> written(WeightedName name) {
        return Arrays.stream(name.name().text().trim().split("\\s+")).toList();
    }
}
