package org.amur.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters allowed only in a form's body: those of Faces, such as the view state, and those of components, whose
 * names contain a colon. In an address they would let a link fill in a form or press a button.
 */
final class FormParameters {

    private static final List<String> FACES = List.of("jakarta.faces.", "javax.faces.", "primefaces.", "omnifaces.");
    private static final char SEPARATOR = ':';
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");

    private FormParameters() {
    }

    /**
     * Tells whether a query string contains such parameters.
     *
     * @param query encoded, without its question mark; may be null
     */
    static boolean areIn(String query) {
        return names(query).stream().anyMatch(FormParameters::isOfForm);
    }

    /** Returns the decoded names of all parameters, also of those without a value; a malformed escape stays as it is. */
    static List<String> names(String query) {
        return query == null ? List.of() : Arrays.stream(query.split("[&;]")).map(pair -> pair.split("=", 2)[0])
                .map(FormParameters::decode).toList();
    }

    private static boolean isOfForm(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return name.indexOf(SEPARATOR) >= 0 || FACES.stream().anyMatch(lower::startsWith);
    }

    private static String decode(String name) {
        return ESCAPE.matcher(name.replace('+', ' '))
                .replaceAll(escape -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
