package org.amur.screening.name;

import java.util.Set;
import java.util.stream.Collectors;

/** Splits company names composed of clipped words, common in Russian: Стройгазмонтаж, Vnesheconombank. */
final class Clippings {

    /** Minimum letters of a word with three parts. */
    private static final int MIN_LENGTH = 10;
    private static final int MIN_PARTS = 3;
    private static final int MIN_PART_LENGTH = 3;
    private static final int MAX_PART_LENGTH = 11;
    private static final Set<String> PARTS = Tables.lines("clippings.txt").stream().flatMap(line -> Tables.folded(line).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Clippings() {
    }

    /**
     * Returns the first letter of each part; empty for fewer than three parts.
     *
     * @param word Latin letters, lower case; may begin with a name (Сургут-нефте-газ)
     */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        int end = word.length() < MIN_LENGTH ? 0 : word.length();
        while (end > 0) {
            int from = part(word, end);
            if (from < 0) {
                from = letters.length() > 0 && end >= MIN_PART_LENGTH ? 0 : end;
            }
            if (from == end) {
                return "";
            }
            letters.append(word.charAt(from));
            end = from;
        }
        return letters.length() < MIN_PARTS ? "" : letters.reverse().toString();
    }

    /** Returns the start of the longest part that ends at a position; negative if there is none. */
    private static int part(String word, int end) {
        for (int from = Math.max(0, end - MAX_PART_LENGTH); from <= end - MIN_PART_LENGTH; from++) {
            if ((from == 0 || from >= MIN_PART_LENGTH) && PARTS.contains(word.substring(from, end))) {
                return from;
            }
        }
        return -1;
    }
}
