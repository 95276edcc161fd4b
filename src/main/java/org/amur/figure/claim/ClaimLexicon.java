package org.amur.figure.claim;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The words that say something about a figure, from {@code words.properties}; numbers in words are those that ICU writes, in
 * every case and gender, and countries those that CLDR names.
 */
final class ClaimLexicon {

    static final ClaimLexicon WORDS = new ClaimLexicon();

    private static final String FILE = "words.properties";
    private static final String ANY_ENDING = "*";

    /** By its first word, or by the beginning of that; the longest first. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Set<Sense>> han = new HashMap<>();
    private int longestHan = 1;

    private record Phrase(List<String> words, Set<Sense> senses) {

        boolean fits(List<String> text) {
            if (text.size() < words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), text.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String pattern, String word) {
            return pattern.endsWith(ANY_ENDING) ? word.startsWith(stem(pattern)) : word.equals(pattern);
        }
    }

    /** So many words, or Chinese characters, say this together. */
    record Found(int length, Set<Sense> senses) {
    }

    private ClaimLexicon() {
        Properties words = read();
        Map<String, Set<Sense>> known = new HashMap<>();
        for (String key : words.stringPropertyNames()) {
            int dot = key.indexOf('.');
            Sense sense = dot < 0 ? new Sense(WordRole.valueOf(key), "")
                    : new Sense(WordRole.valueOf(key.substring(0, dot)), key.substring(dot + 1));
            Arrays.stream(words.getProperty(key).split("\\|"))
                    .forEach(word -> known.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(sense));
        }
        NumberWords.all().forEach((word, sense) -> known.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(sense));
        ClaimCountryNames.all().forEach((name, sense) -> known.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(sense));
        known.forEach(this::add);
        phrases.values().forEach(list -> list.sort((one, other) -> other.words.size() - one.words.size()));
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(ClaimLexicon.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String word, Set<Sense> senses) {
        if (Tokenizer.isHan(word.codePointAt(0))) {
            han.put(word, senses);
            longestHan = Math.max(longestHan, word.length());
        } else {
            List<String> words = List.of(word.split(" "));
            phrases.computeIfAbsent(stem(words.get(0)), any -> new ArrayList<>()).add(new Phrase(words, senses));
        }
    }

    private static String stem(String word) {
        return word.endsWith(ANY_ENDING) ? word.substring(0, word.length() - 1) : word;
    }

    /** The longest phrase that these words begin with; of one length, what is whole goes before what has any ending. */
    Found longest(List<String> words) {
        Found found = new Found(1, Set.of());
        String first = words.get(0);
        for (int length = first.length(); length > 0; length--) {
            for (Phrase phrase : phrases.getOrDefault(first.substring(0, length), List.of())) {
                boolean better = found.senses.isEmpty() || phrase.words.size() > found.length;
                if (better && phrase.fits(words)) {
                    found = new Found(phrase.words.size(), phrase.senses);
                }
            }
        }
        return found;
    }

    /** The longest word that the text has at this place; one character of which nothing is known if there is none. */
    Found longestHan(String text, int at, int end) {
        for (int length = Math.min(longestHan, end - at); length > 0; length--) {
            Set<Sense> senses = han.get(text.substring(at, at + length));
            if (senses != null) {
                return new Found(length, senses);
            }
        }
        return new Found(Character.charCount(text.codePointAt(at)), Set.of());
    }

    /** What one sign, or letters and a sign, say. */
    Set<Sense> sign(String text) {
        return longest(List.of(text)).senses();
    }
}
