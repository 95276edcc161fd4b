package org.amur.web;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** What languages (BCP 47) and scripts (ISO 15924) are called (CLDR) in the language of the page. */
public final class Languages {

    private static final String UNDETERMINED = "und";

    private Languages() {
    }

    /** The tag itself where it is of no language that has a name; null for null. */
    public static String name(String tag) {
        if (UNDETERMINED.equals(tag)) {
            return Texts.get("common.language.unknown");
        }
        String name = tag == null ? null : Locale.forLanguageTag(tag).getDisplayName(Texts.locale());
        return name == null || name.isEmpty() ? tag : name;
    }

    /** The code itself where it is none; null for null. */
    public static String script(String code) {
        try {
            return code == null ? null : new Locale.Builder().setScript(code).build().getDisplayScript(Texts.locale());
        } catch (IllformedLocaleException e) {
            return code;
        }
    }
}
