package org.amur.screening.name;

import java.util.HashMap;
import java.util.Map;

/**
 * What is known of words and of stems, as {@link NameText#fold} has them: a word that ends in an asterisk stands for all that begin
 * with it. What is put first stays.
 *
 * @param <V> what is known
 */
final class WordTable<V> {

    private static final int SHORTEST_STEM = 3;

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

    /** Null if the word itself is not known. */
    V word(String word) {
        return words.get(word);
    }

    /** How long the longest stem is that the word begins with; 0 if it begins with none. */
    int stem(String word) {
        for (int end = word.length(); end >= SHORTEST_STEM; end--) {
            if (stems.containsKey(word.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** What is known of a stem of a word that is so long. */
    V ofStem(String word, int stem) {
        return stems.get(word.substring(0, stem));
    }

    /** Of the word itself, else of the longest stem that it begins with; null if nothing is known. */
    V of(String word) {
        V known = words.get(word);
        int stem = known == null ? stem(word) : 0;
        return stem == 0 ? known : ofStem(word, stem);
    }
}
