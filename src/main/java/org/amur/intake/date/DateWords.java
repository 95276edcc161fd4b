package org.amur.intake.date;

import java.util.Map;

import org.amur.intake.text.TextSpan;

/**
 * Phrase of a date with the values of its words by kind; y, m, d begin a range that y2, m2, d2 end.
 *
 * @param digits day in digits; null if the phrase has words
 */
record DateWords(TextSpan span, Map<String, Integer> values, String digits) {

    boolean has(String kind) {
        return values.containsKey(kind);
    }

    int value(String kind) {
        return values.get(kind);
    }

    boolean isRange() {
        return has("y2") || has("m2") || has("d2");
    }
}
