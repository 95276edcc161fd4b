package org.amur.web;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Names of languages (BCP 47) and scripts (ISO 15924) in the language of the page (CLDR). */
public final class Languages {

    private static final String UNDETERMINED = "und";

    private Languages() {
    }

    /** Returns the name of a language, or the tag if it has no name; null for null. */
    public static String name(String tag) {
        if (UNDETERMINED.equals(tag)) {
            return Texts.get("common.language.unknown");
        }
        String name = tag == null ? null : Locale.forLanguageTag(tag).getDisplayName(Texts.locale());
        return name == null || name.isEmpty() ? tag : name;
    }

    /** Returns the name of a script, or the code if it has no name; null for null. */
    public static String script(String code) {
        try {
            return code == null ? null : new Locale.Builder().setScript(code).build().getDisplayScript(Texts.locale());
        } catch (IllformedLocaleException e) {
            return code;
        }
    }
}
