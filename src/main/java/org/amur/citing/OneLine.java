package org.amur.citing;

import java.util.regex.Pattern;

/** Text on one line: line breaks and other control characters, which formats of lines would take for their own, are spaces. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+");

    private OneLine() {
    }

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
