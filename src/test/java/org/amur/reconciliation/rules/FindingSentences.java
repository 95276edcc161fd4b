package org.amur.reconciliation.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/** Readability of the text of a finding. */
final class FindingSentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu}|\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final int MAX_NUMBERS = 4;

    private FindingSentences() {
    }

    static void assertFewNumbers(String text) {
        END.splitAsStream(text).forEach(sentence ->
                assertTrue(NUMBER.matcher(sentence).results().count() <= MAX_NUMBERS, sentence));
    }
}
