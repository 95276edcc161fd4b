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
        Locale locale = Faces.hasContext() ? Faces.getLocale() : Locale.ENGLISH;
        String text = ResourceBundle.getBundle("messages", locale).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
