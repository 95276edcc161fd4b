package org.amur.figure.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.amur.figure.value.Area;

/**
 * Names of all countries except China and Russia in English, Russian and Chinese, from CLDR; Russian names of one word
 * in every case. Other names of large countries, and adjectives, are in {@code words.properties}.
 */
final class ClaimCountryNames {

    private static final Pattern WORDS = Pattern.compile("\\p{L}+(?: \\p{L}+)*");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    /** Togo, which is also "of that" in Russian. */
    private static final String OF_THAT = "того";
    /** Case endings by nominative ending; longer ones first. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("ия", "ии", "ию", "ией"), List.of("а", "ы", "и", "е", "у", "ой", "ей"),
            List.of("я", "и", "е", "ю", "ей"), List.of("ь", "я", "и", "ю", "ем", "ью", "е"),
            List.of("й", "я", "ю", "ем", "е"), List.of("ы", "ов", "ам", "ами", "ах"));
    private static final String UNCHANGED = "еёиоуыэюя";

    private ClaimCountryNames() {
    }

    static Map<String, Sense> all() {
        Map<String, Sense> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            if (!Area.isOfTheRecord(code)) {
                Locale country = new Locale("", code);
                Sense sense = new Sense(WordRole.THIRD, code);
                add(names, List.of(country.getDisplayCountry(Locale.ENGLISH)), sense);
                add(names, List.of(country.getDisplayCountry(Locale.CHINESE)), sense);
                add(names, cases(country.getDisplayCountry(RUSSIAN).toLowerCase(RUSSIAN)), sense);
            }
        }
        names.remove(OF_THAT);
        return names;
    }

    private static void add(Map<String, Sense> names, List<String> written, Sense sense) {
        for (String name : written) {
            String words = name.toLowerCase(Locale.ROOT).replace('-', ' ');
            if (WORDS.matcher(words).matches()) {
                names.put(words, sense);
            }
        }
    }

    private static List<String> cases(String name) {
        if (name.contains(" ")) {
            return List.of(name);
        }
        for (List<String> endings : ENDINGS) {
            if (name.endsWith(endings.get(0))) {
                String stem = name.substring(0, name.length() - endings.get(0).length());
                return endings.stream().map(stem::concat).toList();
            }
        }
        boolean unchanged = UNCHANGED.indexOf(name.charAt(name.length() - 1)) >= 0;
        return unchanged ? List.of(name) : List.of(name, name + "а", name + "у", name + "ом", name + "е");
    }
}
