package org.amur.figureimport.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words with one meaning each; also found if some of their letters are lookalikes of another script. */
public final class ColumnVocabulary<T> {

    private static final String WORDS = "words.properties";
    /** Maximum number of words of a text that are looked up together. */
    private static final int MAX_TOGETHER = 4;
    private static final int MAX_CACHED = 20_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%$¥]+");

    /**
     * Meaning of a word.
     *
     * @param meant the word with its right letters if the text has lookalikes; else null
     */
    public record Found<T>(T value, String meant) {
    }

    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> byLook = new HashMap<>();
    private final Map<String, String> wordOfLook = new HashMap<>();
    private final Map<String, Optional<Found<T>>> before = new ConcurrentHashMap<>();

    /**
     * Reads the vocabulary of a topic.
     *
     * @param topic the beginning of its keys in the resource
     */
    static <T> ColumnVocabulary<T> of(String topic, Function<String, T> value) {
        return of(WORDS, topic + ".", value);
    }

    static <T> ColumnVocabulary<T> of(String resource, String beginning, Function<String, T> value) {
        ColumnVocabulary<T> vocabulary = new ColumnVocabulary<>();
        Properties words = load(resource);
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(beginning)) {
                T means = value.apply(key.substring(beginning.length()));
                vocabulary.add(key.substring(beginning.length()), means);
                for (String word : words.getProperty(key).split(";")) {
                    vocabulary.add(word, means);
                }
            }
        }
        return vocabulary;
    }

    private static Properties load(String resource) {
        Properties words = new Properties();
        try (InputStream file = ColumnVocabulary.class.getResourceAsStream(resource)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    void add(String word, T means) {
        String folded = folded(word);
        if (folded.isEmpty()) {
            return;
        }
        exact.putIfAbsent(folded, means);
        for (String look : LookalikeWords.skeletons(folded)) {
            byLook.putIfAbsent(look, means);
            wordOfLook.putIfAbsent(look, word.strip());
        }
    }

    /** Returns the meaning of a whole text. */
    public Optional<Found<T>> find(String text) {
        if (before.size() > MAX_CACHED) {
            before.clear();
        }
        return before.computeIfAbsent(text, this::look);
    }

    private Optional<Found<T>> look(String text) {
        String folded = folded(text);
        T same = exact.get(folded);
        if (same != null) {
            return Optional.of(new Found<>(same, null));
        }
        for (String look : LookalikeWords.skeletons(folded)) {
            if (byLook.containsKey(look)) {
                return Optional.of(new Found<>(byLook.get(look), wordOfLook.get(look)));
            }
        }
        return Optional.empty();
    }

    /** Spells out the ampersand: {@code Imports & Exports} is Imports and Exports. */
    private static String spelledOut(String text) {
        return text.replace("&", " and ").replace("\uFF06", " and ");
    }

    private static String folded(String text) {
        return Words.folded(spelledOut(text));
    }

    /** Returns all meanings in a text. The longest known phrases count, so that "year to date" is not "year". */
    public Set<T> mentioned(String text) {
        Set<T> all = new LinkedHashSet<>();
        List<String> words = words(text);
        int at = 0;
        while (at < words.size()) {
            int together = together(words, at, word -> find(word).isPresent());
            if (together > 0) {
                all.add(find(joined(words, at, together)).orElseThrow().value());
            }
            at += Math.max(1, together);
        }
        return all;
    }

    static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(spelledOut(text).strip()).filter(word -> !word.isEmpty()).toList();
    }

    /** Tells whether each word of a text is known, alone or together with its neighbours. */
    static boolean isAll(String text, Predicate<String> some) {
        List<String> words = words(text);
        int at = 0;
        while (at < words.size()) {
            int together = together(words, at, some);
            if (together == 0) {
                return false;
            }
            at += together;
        }
        return true;
    }

    /** Returns the number of words of the longest known phrase at this place; 0 for none. */
    private static int together(List<String> words, int at, Predicate<String> some) {
        int together = Math.min(MAX_TOGETHER, words.size() - at);
        while (together > 0 && !some.test(joined(words, at, together))) {
            together--;
        }
        return together;
    }

    private static String joined(List<String> words, int at, int together) {
        return String.join("", words.subList(at, at + together));
    }
}
