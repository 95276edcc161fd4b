package org.amur.screening.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Dictionary of words and stems, folded by {@link NameText#fold}: an entry with an asterisk covers all words with that
 * beginning. The first entry of a word is kept.
 *
 * @param <V> value of an entry
 */
final class WordTable<V> {

    private static final int MIN_STEM_LENGTH = 3;

    private final Map<String, V> words = new HashMap<>();
    private final Map<String, V> stems = new HashMap<>();

    void add(String word, V known) {
        if (word.endsWith("*")) {
            stems.putIfAbsent(word.substring(0, word.length() - 1), known);
        } else {
            words.putIfAbsent(word, known);
        }
    }

    boolean hasWord(String word) {
        return words.containsKey(word);
    }

    Iterable<String> words() {
        return words.keySet();
    }

    /** Returns the value of a word; null if unknown. */
    V word(String word) {
        return words.get(word);
    }

    /** Returns the length of the longest stem of the word; 0 for none. */
    int stem(String word) {
        for (int end = word.length(); end >= MIN_STEM_LENGTH; end--) {
            if (stems.containsKey(word.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Returns the value of a stem with this length. */
    V ofStem(String word, int stem) {
        return stems.get(word.substring(0, stem));
    }

    /** Returns the value of the word, else of its longest stem; null if unknown. */
    V of(String word) {
        V known = words.get(word);
        int stem = known == null ? stem(word) : 0;
        return stem == 0 ? known : ofStem(word, stem);
    }
}
