package org.amur.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.omnifaces.util.Faces;

import org.amur.text.Countries;

/** UI texts, formatted with ICU's MessageFormat. */
public final class Texts {

    /** Parsed patterns; parsing takes far longer than formatting. */
    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {
    }

    /** Returns the text of a key in the language of the page, with its arguments filled in. */
    public static String get(String key, Object... arguments) {
        return get(locale(), key, arguments);
    }

    /** Returns the text of a key in a given language, with its arguments filled in. */
    public static String get(Locale locale, String key, Object... arguments) {
        String text = bundle(locale).getString(key);
        return arguments.length == 0 ? text : format(locale, text, arguments);
    }

    /** Returns what to store instead of a text: its key and arguments, which {@link #stored} turns into the text. */
    public static String toStore(String key, Object... arguments) {
        return Stream.concat(Stream.of(key), Stream.of(arguments)).map(String::valueOf).collect(Collectors.joining("\t"));
    }

    /** Returns a stored text in the language of the page; one that was not stored by its key, such as a user's, as it is. */
    public static String stored(String stored) {
        String[] parts = String.valueOf(stored).split("\t");
        return has(parts[0]) ? get(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length)) : stored;
    }

    /** Tells whether there is a text with this key. */
    public static boolean has(String key) {
        return bundle(locale()).containsKey(key);
    }

    /** Returns the label of an option; null for null. */
    public static String choice(String field, Enum<?> value) {
        return value == null ? null : get(field + "." + value.name());
    }

    /** Returns the labels of options, whose keys begin alike, by option. */
    public static Map<Object, String> labels(Iterable<?> options, String keys) {
        Map<Object, String> labels = new LinkedHashMap<>();
        for (Object option : options) {
            labels.put(option, get(keys + option));
        }
        return labels;
    }

    /** Returns the name of the country with this code; null for null. */
    public static String country(String code) {
        return code == null ? null : Countries.name(code, locale());
    }

    /** Returns the language of the page; English outside a page. */
    public static Locale locale() {
        return Faces.hasContext() ? Faces.getLocale() : Locale.ENGLISH;
    }

    /** Formats a text with one argument; for views, whose functions have a fixed number of parameters. */
    public static String format1(String text, Object first) {
        return format(locale(), text, first);
    }

    /** Formats a text with two arguments; for views. */
    public static String format2(String text, Object first, Object second) {
        return format(locale(), text, first, second);
    }

    /** Formats a text with three arguments; for views. */
    public static String format3(String text, Object first, Object second, Object third) {
        return format(locale(), text, first, second, third);
    }

    /** Formats a text with four arguments; for views. */
    public static String format4(String text, Object first, Object second, Object third, Object fourth) {
        return format(locale(), text, first, second, third, fourth);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(TextBundle.class.getName(), locale, TextBundle.class.getClassLoader());
    }

    private static String format(Locale locale, String text, Object... arguments) {
        MessageFormat format = FORMATS.computeIfAbsent(new Pattern(text, locale),
                pattern -> new MessageFormat(pattern.text, pattern.locale));
        Object[] written = Stream.of(arguments).map(Dates::written).toArray();
        // ICU's formats are not thread-safe.
        synchronized (format) {
            return format.format(written);
        }
    }

    private record Pattern(String text, Locale locale) { }
}
