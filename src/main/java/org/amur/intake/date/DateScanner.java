package org.amur.intake.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Finds the phrases of a lexicon in a text. For each different word of the text it determines once which phrases can begin
 * with it, so that most places are passed without trying any.
 */
final class DateScanner {

    private final String text;
    private final DateLexicon lexicon;
    private final List<Matcher> matchers = new ArrayList<>();
    private final Map<String, int[]> beginnings = new HashMap<>();
    private final List<DateWords> found = new ArrayList<>();

    private DateScanner(String text, DateLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        lexicon.phrases().forEach(phrase -> matchers.add(phrase.matcher(text)));
    }

    /** Returns all phrases in text order; of two that start together the longer one first. */
    static List<DateWords> scan(String text, DateLexicon lexicon) {
        DateScanner scanner = new DateScanner(text, lexicon);
        int end = 0;
        for (int start = 0; start < text.length(); start = end) {
            end = scanner.endOfWord(start);
            if (!Character.isWhitespace(text.charAt(start))) {
                scanner.at(start, end);
            }
        }
        scanner.found.sort(Comparator.comparing(DateWords::span));
        return scanner.found;
    }

    /** Returns the end of a number, or a word of an alphabet; any other character is alone. */
    private int endOfWord(int start) {
        int end = start + 1;
        int kind = kind(text.charAt(start));
        while (kind > 0 && end < text.length() && kind(text.charAt(end)) == kind) {
            end++;
        }
        return end;
    }

    private static int kind(char letter) {
        if (Character.isDigit(letter)) {
            return 1;
        }
        return Character.isAlphabetic(letter) && !Character.isIdeographic(letter) ? 2 : 0;
    }

    private void at(int start, int end) {
        for (int phrase : beginnings.computeIfAbsent(text.substring(start, end), this::phrases)) {
            Matcher matcher = matchers.get(phrase).region(start, text.length());
            if (matcher.lookingAt()) {
                found.add(lexicon.phrases().get(phrase).words(matcher, text, lexicon));
            }
        }
    }

    /** Returns the phrases that match a word, or may do so with more words after it. */
    private int[] phrases(String word) {
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = lexicon.phrases().get(i).matcher(word);
            if (matcher.lookingAt() || matcher.hitEnd()) {
                possible.add(i);
            }
        }
        return possible.stream().mapToInt(Integer::intValue).toArray();
    }
}
