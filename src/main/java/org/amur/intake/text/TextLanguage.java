package org.amur.intake.text;

import java.util.Locale;

/** Languages that are read. */
public enum TextLanguage {
    EN, RU, ZH;

    /** A letter of Chinese says as much as several of an alphabet. */
    private static final int HAN_WEIGHT = 3;

    /** Returns the language of most letters of a text; English if it has none. */
    public static TextLanguage of(CharSequence text) {
        int[] counts = new int[values().length];
        text.codePoints().forEach(letter -> {
            switch (Character.UnicodeScript.of(letter)) {
                case LATIN -> counts[EN.ordinal()]++;
                case CYRILLIC -> counts[RU.ordinal()]++;
                case HAN -> counts[ZH.ordinal()] += HAN_WEIGHT;
                default -> { }
            }
        });
        TextLanguage most = EN;
        for (TextLanguage language : values()) {
            most = counts[language.ordinal()] > counts[most.ordinal()] ? language : most;
        }
        return most;
    }

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
