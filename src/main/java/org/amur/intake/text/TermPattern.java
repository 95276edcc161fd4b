package org.amur.intake.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words of a term of {@link TermFinder}. */
final class TermPattern {

    private static final String GAP = "…";
    private static final int MAX_GAP_WORDS = 4;
    private static final int MAX_GAP_HAN = 24;
    private static final int MAX_BLANKS = 3;
    /** A longer word is no term, and would be measured again from each of its hyphens. */
    private static final int LONGEST_WORD = 100;
    private static final String QUOTES = "“«\"";
    private static final String CLOSING = "”»\"";
    private static final String IN_WORDS = "'-";
    private static final String CURRENCIES = "$€£¥";
    private static final String IN_NUMBERS = ".,";
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");
    private static final String BREAKS = "。，；：！？、「」『』“”\"()（）,;:!?. ";

    private final List<List<String>> words;
    private final boolean han;

    private TermPattern(List<List<String>> words, boolean han) {
        this.words = words;
        this.han = han;
    }

    static TermPattern of(String term) {
        boolean han = isHan(term.charAt(0));
        String spaced = han ? term.replace(GAP, " " + GAP + " ") : term;
        return new TermPattern(Arrays.stream(spaced.trim().split("\\s+")).map(word -> List.of(word.split("\\|"))).toList(), han);
    }

    static boolean isHan(char letter) {
        return letter >= '\u3400' && letter <= '\u9FFF';
    }

    static boolean inWord(char letter) {
        return Character.isLetterOrDigit(letter) && !isHan(letter) || letter == '\'';
    }

    static int wordEnd(String folded, int start) {
        int end = start;
        while (end < folded.length() && end - start < LONGEST_WORD && (inWord(folded.charAt(end)) || joins(folded, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(String folded, int position) {
        return IN_WORDS.indexOf(folded.charAt(position)) >= 0 && position + 1 < folded.length()
                && Character.isLetterOrDigit(folded.charAt(position + 1));
    }

    boolean hasGap() {
        return words.stream().anyMatch(word -> word.get(0).equals(GAP));
    }

    /** Returns the number of its own words. */
    int words() {
        return (int) words.stream().filter(word -> !word.get(0).equals(GAP)).count();
    }

    List<String> firstForms() {
        return words.get(0);
    }

    /** Returns the position after this term if it is at a position; -1 if not. */
    int end(String folded, int position) {
        return end(folded, position, 0);
    }

    private int end(String folded, int position, int index) {
        if (index == words.size()) {
            return position;
        }
        if (words.get(index).get(0).equals(GAP)) {
            return afterGap(folded, position, index + 1);
        }
        int start = han || index == 0 ? position : skipBlanks(folded, position);
        int end = start < 0 ? -1 : one(folded, start, words.get(index));
        if (end < 0 && start > position) {
            int next = afterDay(folded, start);
            end = next < 0 ? -1 : one(folded, next, words.get(index));
        }
        return end < 0 ? -1 : end(folded, end, index + 1);
    }

    /** Returns the start of the word after the name of a day, which may stand inside a term: “called Monday for”; -1 if there is none. */
    private static int afterDay(String folded, int start) {
        int end = wordEnd(folded, start);
        return DAYS.contains(folded.substring(start, end)) ? skipBlanks(folded, end) : -1;
    }

    private int one(String folded, int start, List<String> forms) {
        int wordEnd = han ? 0 : wordEnd(folded, start);
        for (String form : forms) {
            boolean stem = form.endsWith("*");
            int length = form.length() - (stem ? 1 : 0);
            if (folded.startsWith(stem ? form.substring(0, length) : form, start) && (han || stem || start + length == wordEnd)) {
                return stem && !han ? wordEnd : start + length;
            }
        }
        return -1;
    }

    private int afterGap(String folded, int position, int index) {
        int at = position;
        for (int skipped = 0; at >= 0 && at < folded.length() && skipped <= (han ? MAX_GAP_HAN : MAX_GAP_WORDS); skipped++) {
            int end = end(folded, at, index);
            if (end > 0) {
                return end;
            }
            at = han ? next(folded, at) : nextWord(folded, at);
        }
        return -1;
    }

    private static int next(String folded, int at) {
        return BREAKS.indexOf(folded.charAt(at)) >= 0 ? -1 : at + 1;
    }

    private static int nextWord(String folded, int at) {
        int start = skipBlanks(folded, at);
        start = start >= 0 && QUOTES.indexOf(folded.charAt(start)) >= 0 && start + 1 < folded.length() ? start + 1 : start;
        int end = start < 0 ? -1 : gapWordEnd(folded, start);
        return end > start ? end : -1;
    }

    /** An amount is one word: “$1,000.5”. */
    private static int gapWordEnd(String folded, int start) {
        int end = wordEnd(folded, start);
        while (end - start < LONGEST_WORD && isInAmount(folded, start, end)) {
            end = wordEnd(folded, end + 1);
        }
        return end;
    }

    private static boolean isInAmount(String folded, int start, int at) {
        return at + 1 < folded.length() && Character.isDigit(folded.charAt(at + 1))
                && (CURRENCIES.indexOf(folded.charAt(at)) >= 0
                        || at > start && IN_NUMBERS.indexOf(folded.charAt(at)) >= 0 && Character.isDigit(folded.charAt(at - 1)));
    }

    private static int skipBlanks(String folded, int position) {
        int at = position;
        while (at < folded.length()
                && at - position < MAX_BLANKS
                && (folded.charAt(at) == ' ' || CLOSING.indexOf(folded.charAt(at)) >= 0)) {
            at++;
        }
        return at > position && at < folded.length() ? at : -1;
    }
}
