package org.amur.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that have a role, in any language, from a resource of lines {@code ROLE=word|word|stem*}. */
public final class WordRoles {

    private static final Pattern CHINESE_DATE = Pattern.compile("\\d{4}\\s*年(?:\\s*\\d{1,2}\\s*月(?:份|\\s*\\d{1,2}\\s*[日号號])?)?");
    private static final String ANY_ENDING = "*";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /**
     * Reads the resource.
     *
     * @param beside class whose package has the file
     */
    public static WordRoles read(Class<?> beside, String file) {
        Properties read = new Properties();
        try (InputStream in = beside.getResourceAsStream(file)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WordRoles roles = new WordRoles();
        read.stringPropertyNames().forEach(role -> Stream.of(read.getProperty(role).split("\\|")).forEach(word -> roles.add(word, role)));
        return roles;
    }

    private void add(String word, String role) {
        if (word.endsWith(ANY_ENDING)) {
            stems.put(word.substring(0, word.length() - 1), role);
        } else {
            words.put(word, role);
        }
    }

    /** Returns the role of a word, in any letter case. */
    public Optional<String> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(words.get(lower)).or(() -> IntStream.rangeClosed(1, lower.length())
                .mapToObj(length -> stems.get(lower.substring(0, lower.length() - length + 1)))
                .filter(role -> role != null).findFirst());
    }

    /** Returns the Chinese words of several characters. */
    public Collection<String> chinese() {
        return words.keySet().stream().filter(word -> word.length() > 1 && isHan(word)).toList();
    }

    /** Puts spaces around dates, known words and names within Chinese text, the longest first. */
    public String spaced(String text, Collection<String> names) {
        String parts = Stream.concat(chinese().stream(), names.stream()).distinct().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(CHINESE_DATE.pattern() + "|" + parts).matcher(text).replaceAll(" $0 ").strip();
    }

    /** Tells whether the text consists of Chinese characters. */
    public static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
    }
}
