package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rarity of words by the number of names that contain them in any spelling. A rare word has full weight; one in
 * thousands of names almost none.
 */
final class WordFrequency implements Rarity {

    /** Maximum number of names at which a word has full weight. */
    private static final float RARE = 6;
    /** Minimum factor in persons' names, which common names distinguish, too. */
    private static final float MIN_FOR_PERSONS = 0.6f;
    private static final float MIN_FOR_OTHERS = 0.3f;

    private Map<String, Integer> counts = new HashMap<>();
    private int names;

    void count(ParsedName name) {
        names++;
        List<String> counted = new ArrayList<>(name.tokens().size());
        for (NameToken token : name.tokens()) {
            String key = token.isHeard() ? key(token) : null;
            if (key != null && !counted.contains(key)) {
                counted.add(key);
                counts.merge(key, 1, Integer::sum);
            }
        }
    }

    /** Ends counting; words rare enough for full weight are dropped. */
    void pack() {
        counts.values().removeIf(count -> count <= RARE);
        counts = new HashMap<>(counts);
    }

    private static String key(NameToken token) {
        return NameLexicon.key(token.readings().get(0).sounds());
    }

    @Override
    public float of(NameToken token) {
        if (!token.isHeard() || token.role() == TokenRole.PARTICLE || token.role() == TokenRole.TITLE || names < 1000) {
            return 1;
        }
        for (String meaning : token.meanings()) {
            if (meaning.indexOf(':') < 0) {
                return 1;
            }
        }
        int count = counts.getOrDefault(key(token), 0);
        double rarity = count <= RARE ? 1 : Math.log(names / (double) count) / Math.log(names / RARE);
        float least = token.ofPerson() ? MIN_FOR_PERSONS : MIN_FOR_OTHERS;
        return (float) Math.max(least, rarity);
    }
}
