package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.amur.screening.name.NameIndex.Candidate;

/**
 * Names by the groups of three letters in them, in plain Latin letters: finds what was spelt so wrongly that it is not heard
 * alike any more. It knows no order of words and no rarity, so what it finds counts for less than what is heard. Immutable.
 */
final class Trigrams {

    /** However alike the letters are, they do not lift a name to what is shown to people unasked. */
    private static final float MOST = 0.69f;
    private static final float LEAST = 0.25f;

    private final Map<String, int[]> byTrigram = new HashMap<>();
    private final short[] counts;

    Trigrams(IndexedNames names) {
        counts = new short[names.size()];
        Map<String, List<Integer>> collected = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            Set<String> trigrams = of(names.name(place).name());
            counts[place] = (short) trigrams.size();
            for (String trigram : trigrams) {
                collected.computeIfAbsent(trigram, key -> new ArrayList<>()).add(place);
            }
        }
        collected.forEach((trigram, places) -> byTrigram.put(trigram, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The part of their groups of letters that two names share. */
    static float alike(ParsedName one, ParsedName other) {
        Set<String> mine = of(one);
        Set<String> its = of(other);
        int all = mine.size() + its.size();
        mine.retainAll(its);
        return mine.isEmpty() ? 0 : mine.size() / (float) (all - mine.size());
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

    private static Set<String> of(ParsedName name) {
        Set<String> trigrams = new HashSet<>();
        for (NameToken token : name.tokens()) {
            String word = "  " + NameText.fold(token.latin()) + " ";
            for (int i = 0; i + 3 <= word.length(); i++) {
                trigrams.add(word.substring(i, i + 3));
            }
        }
        return trigrams;
    }

    /** The names most alike in their letters, with what that counts. */
    List<Candidate> find(ParsedName name, int limit) {
        Set<String> trigrams = of(name);
        short[] shared = new short[counts.length];
        for (String trigram : trigrams) {
            for (int place : byTrigram.getOrDefault(trigram, new int[0])) {
                shared[place]++;
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (int place = 0; place < shared.length; place++) {
            float alike = shared[place] / (float) (trigrams.size() + counts[place] - shared[place]);
            if (alike >= LEAST) {
                found.add(new Candidate(place, MOST * (float) Math.cbrt(alike)));
            }
        }
        found.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.bound()).thenComparingInt(Candidate::name));
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** That two names have letters in common, and nothing that is heard. */
    static NameMatch explained(WeightedName one, WeightedName other, float score) {
        return new NameMatch(score, List.of(new Part(written(one), written(other), score, one.total(), Way.LETTERS, List.of())),
                List.of());
    }

    private static List<String> written(WeightedName name) {
        return Arrays.stream(name.name().text().trim().split("\\s+")).toList();
    }
}
