package org.amur.screening.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Distinguishes surnames by their endings from words with the same beginning: Петров is not oil (петро-), nor Stalin
 * steel.
 */
final class Surnames {

    private static final int MIN_LENGTH = 5;
    private static final Pattern ENDING =
            Pattern.compile("(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск(?:ий|ая|ой)|цк(?:ий|ая)|енко|ук|юк|ян|швили|дзе"
                    + "|[oe]v|in|[oe]va|ina|[oe]ff|sk(?:y|i|iy|ij|aya|aia)|enko|uk|yan|ian|shvili|dze)$");

    /** Surname endings that adjectives of places do not have. */
    private static final Pattern OF_NO_PLACE = Pattern.compile("(?:[оеё]в|[оеё]ва|[oe]v|[oe]va|[oe]ff)$");

    private Surnames() {
    }

    /**
     * Returns true if a word has a surname ending after the stem of a known word.
     *
     * @param stem letters of the stem; a linking o may begin the ending
     */
    static boolean isLike(String folded, int stem) {
        return isLike(folded, stem, ENDING);
    }

    /** Returns true for the stem of a place, whose adjectives share some endings with surnames. */
    static boolean isLikeOfPlace(String folded, int stem) {
        return isLike(folded, stem, OF_NO_PLACE);
    }

    private static boolean isLike(String folded, int stem, Pattern endings) {
        Matcher ending = endings.matcher(folded);
        return folded.length() >= MIN_LENGTH && ending.find() && ending.start() >= stem - 1;
    }
}
