package org.amur.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.omnifaces.util.Faces;

/** The reader's texts from the bundle {@code messages}, for code that has to say something. */
public final class Texts {

    private Texts() {
    }

    /** The text of a key, {@code {0}}… filled in, in the language of the page. */
    public static String get(String key, Object... arguments) {
        Locale locale = locale();
        String text = ResourceBundle.getBundle("messages", locale).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** What one of the values between which a field lets choose is called; null for null. */
    public static String choice(String field, Enum<?> value) {
        return value == null ? null : get(field + "." + value.name());
    }

    /** What the country of a code is called; null for null. */
    public static String country(String code) {
        return code == null ? null : Countries.name(code, locale());
    }

    /** The language of the page; English where none is shown. */
    public static Locale locale() {
        return Faces.hasContext() ? Faces.getLocale() : Locale.ENGLISH;
    }
}
