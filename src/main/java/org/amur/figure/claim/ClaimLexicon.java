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
 * Words with a meaning for figures, from {@code words.properties}. Number words come from ICU, in every case and
 * gender, and country names from CLDR.
 */
final class ClaimLexicon {

    static final ClaimLexicon WORDS = new ClaimLexicon();

    private static final String FILE = "words.properties";
    private static final String ANY_ENDING = "*";

    /** Phrases by their first word or its beginning; the longest first. */
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

    /**
     * Phrase found.
     *
     * @param length in words, or in Chinese characters
     */
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
            han.computeIfAbsent(Tokenizer.simplified(word), any -> new LinkedHashSet<>()).addAll(senses);
            longestHan = Math.max(longestHan, word.length());
        } else {
            List<String> words = List.of(word.split(" "));
            phrases.computeIfAbsent(stem(words.get(0)), any -> new ArrayList<>()).add(new Phrase(words, senses));
        }
    }

    private static String stem(String word) {
        return word.endsWith(ANY_ENDING) ? word.substring(0, word.length() - 1) : word;
    }

    /** Returns the longest phrase at the start of these words; of equal lengths, exact words go before prefixes. */
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

    /** Returns the longest known word at this place; one unknown character if there is none. */
    Found longestHan(String text, int at, int end) {
        for (int length = Math.min(longestHan, end - at); length > 0; length--) {
            Set<Sense> senses = han.get(text.substring(at, at + length));
            if (senses != null) {
                return new Found(length, senses);
            }
        }
        return new Found(Character.charCount(text.codePointAt(at)), Set.of());
    }

    /** Returns the senses of a sign, or of letters and a sign. */
    Set<Sense> sign(String text) {
        return longest(List.of(text)).senses();
    }
}
