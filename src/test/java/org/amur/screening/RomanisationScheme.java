package org.amur.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

/** Romanisation scheme for Russian from a publisher's file: letter by letter, depending on neighbours. */
public final class RomanisationScheme {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int ENDING = 2;

    private final String name;
    private final Map<String, String> letters;
    private final Map<String, String> behind;
    private final Map<String, String> before;
    private final Map<String, String> endings;
    private final JsonArray samples;

    private RomanisationScheme(JsonObject file) {
        name = file.getString("name");
        letters = map(file, "mapping");
        behind = map(file, "prev_mapping");
        before = map(file, "next_mapping");
        endings = map(file, "ending_mapping");
        samples = file.getJsonArray("samples");
    }

    private static Map<String, String> map(JsonObject file, String part) {
        Map<String, String> map = new HashMap<>();
        if (file.containsKey(part) && !file.isNull(part)) {
            file.getJsonObject(part).forEach((key, value) -> map.put(key, ((JsonString) value).getString()));
        }
        return map;
    }

    /** @param folder folder with a file for each scheme */
    public static List<RomanisationScheme> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(RomanisationScheme::read).toList();
        }
    }

    private static RomanisationScheme read(Path file) {
        try (InputStream in = Files.newInputStream(file); JsonReader reader = Json.createReader(in)) {
            return new RomanisationScheme(reader.readObject());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns the publisher's examples: pairs of a text and its romanisation. */
    public List<List<String>> samples() {
        return samples.getValuesAs(JsonArray.class).stream().map(pair -> List.of(pair.getString(0), pair.getString(1))).toList();
    }

    /** Returns true if the scheme has all letters of a text: that for Uzbek has no soft sign. */
    public boolean writes(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter)
                .allMatch(letter -> letters.containsKey(Character.toString(letter)));
    }

    public String latin(String text) {
        return WORD.matcher(text).replaceAll((MatchResult word) -> java.util.regex.Matcher.quoteReplacement(word(word.group())));
    }

    private String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int stem = word.length() > ENDING ? word.length() - ENDING : word.length();
        String ending = endings.get(lower.substring(stem));
        int end = ending == null ? word.length() : stem;
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < end; i++) {
            latin.append(cased(letter(lower, i, end), word.charAt(i)));
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return latin.append(ending == null ? "" : capitals ? ending.toUpperCase(Locale.ROOT) : ending).toString();
    }

    private String letter(String word, int at, int end) {
        String letter = word.substring(at, at + 1);
        String pair = (at > 0 ? word.substring(at - 1, at) : "") + letter;
        String next = letter + (at + 1 < end ? word.substring(at + 1, at + 2) : "");
        return behind.getOrDefault(pair, before.getOrDefault(next, letters.getOrDefault(letter, letter)));
    }

    private static String cased(String latin, char letter) {
        return latin.isEmpty() || !Character.isUpperCase(letter) ? latin : latin.substring(0, 1).toUpperCase(Locale.ROOT)
                + latin.substring(1);
    }

    @Override
    public String toString() {
        return name;
    }
}
