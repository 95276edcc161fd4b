package org.amur.event.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Positions of places by their names in English, Russian and Chinese, and of the centres of countries; works offline.
 * The files are {@code places.csv} (positions of towns: GeoNames, CC BY 4.0) and {@code countries.csv} (computed from
 * Natural Earth).
 */
public final class Gazetteer {

    private static final Pattern BETWEEN_PLACES = Pattern.compile("\\s*[,，、;；()（）]\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_NAME = 3;
    private static final int OTHER_NAMES = 6;

    private static final Map<String, GazetteerPlace> BY_KEY = new HashMap<>();
    private static final Map<String, List<GazetteerPlace>> BY_NAME = new HashMap<>();
    private static final Map<String, GazetteerPlace> CENTRES = new HashMap<>();

    static {
        read("places.csv").forEach(Gazetteer::addPlace);
        read("countries.csv").forEach(row -> CENTRES.put(row[0], place(row, row[0], Map.of())));
    }

    private Gazetteer() {
    }

    private static List<String[]> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Gazetteer.class.getResourceAsStream(file),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addPlace(String[] row) {
        String english = row[FIRST_NAME];
        GazetteerPlace place = place(row, english, Map.of("en", english, "ru", row[FIRST_NAME + 1], "zh", row[FIRST_NAME + 2]));
        BY_KEY.put(english, place);
        Stream.concat(place.names().values().stream(), Arrays.stream(row[OTHER_NAMES].split("/")))
                .map(Gazetteer::plain)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name ->
                        BY_NAME.computeIfAbsent(name, none -> new ArrayList<>()).add(place));
    }

    private static GazetteerPlace place(String[] row, String key, Map<String, String> names) {
        return new GazetteerPlace(key, row[0].isEmpty() ? null : row[0], Double.parseDouble(row[1]), Double.parseDouble(row[2]), names);
    }

    /**
     * Finds the place that a text names; of several, separated by commas, the first that is known. A place of another
     * country is not found.
     *
     * @param country null if unknown
     */
    public static Optional<GazetteerPlace> find(String text, String country) {
        return text == null ? Optional.empty() : Stream.concat(Stream.of(text), BETWEEN_PLACES.splitAsStream(text))
                .flatMap(name -> BY_NAME.getOrDefault(plain(name), List.of()).stream())
                .filter(place -> country == null || place.country() == null || country.equals(place.country())).findFirst();
    }

    /** Returns the place of a key. */
    public static Optional<GazetteerPlace> place(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Returns the centre of a country. */
    public static Optional<GazetteerPlace> centre(String country) {
        return Optional.ofNullable(CENTRES.get(country));
    }

    /** Returns a name without case, accents and differences of apostrophes. */
    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").replace('’', '\'')
                .strip().toLowerCase(Locale.ROOT);
    }
}
