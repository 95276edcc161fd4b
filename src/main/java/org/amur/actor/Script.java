package org.amur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

/** Script of a name by its four-letter code (ISO 15924). */
public final class Script {

    /** Scripts offered in forms. */
    public static final List<String> OFFERED = List.of("Latn", "Cyrl", "Hans", "Hant", "Arab", "Armn", "Deva", "Geor",
            "Grek", "Hebr", "Jpan", "Kore", "Mong", "Thai", "Tibt");

    private static final List<String> TRADITIONAL = List.of("hant", "tw", "hk", "mo");
    /** Scripts that are part of a mixed writing system, with its code. */
    private static final Map<String, String> WRITING = Map.of("Hira", "Jpan", "Kana", "Jpan", "Hang", "Kore");

    /** Unihan's variants, as provided by ICU. */
    private static final Transliterator SIMPLIFYING = Transliterator.getInstance("Traditional-Simplified");

    private Script() {
    }

    /**
     * Detects the script of most letters; Latin if there are none. For Han characters the language decides: traditional
     * for {@code zh-Hant}, {@code zh-TW} and the like, simplified for {@code zh-Hans}, Japanese for {@code ja};
     * otherwise traditional if a character has a simplified form.
     */
    public static String of(String text, String language) {
        Map<String, Long> letters = text.codePoints().map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN)
                .mapToObj(UScript::getShortName)
                .collect(Collectors.groupingBy(script -> WRITING.getOrDefault(script, script), Collectors.counting()));
        String most = letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("Latn");
        return most.equals("Hani") ? han(text, language.toLowerCase(Locale.ROOT)) : most;
    }

    /** Returns the most common language of a script. */
    static String language(String script) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + script)).getLanguage();
    }

    private static String han(String text, String language) {
        List<String> tags = List.of(language.split("-"));
        if (tags.contains("ja")) {
            return "Jpan";
        }
        if (TRADITIONAL.stream().anyMatch(tags::contains)) {
            return "Hant";
        }
        return tags.contains("hans") || SIMPLIFYING.transliterate(text).equals(text) ? "Hans" : "Hant";
    }
}
