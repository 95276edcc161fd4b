package org.amur.screening.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a surname by its ending from a word that begins alike: Петров is no oil (петро-), Stalin no steel. */
final class Surnames {

    private static final int SHORTEST = 5;
    private static final Pattern ENDING = Pattern.compile("(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск(?:ий|ая|ой)|цк(?:ий|ая)|енко|ук|юк|ян|швили|дзе"
            + "|[oe]v|in|[oe]va|ina|[oe]ff|sk(?:y|i|iy|ij|aya|aia)|enko|uk|yan|ian|shvili|dze)$");

    /** How no adjective of a place ends. */
    private static final Pattern OF_NO_PLACE = Pattern.compile("(?:[оеё]в|[оеё]ва|[oe]v|[oe]va|[oe]ff)$");

    private Surnames() {
    }

    /**
     * Whether the word ends as surnames do, behind the stem of a word that means something.
     *
     * @param stem how many letters of the word are the stem; an o that links it with another word may begin the ending
     */
    static boolean isLike(String folded, int stem) {
        return isLike(folded, stem, ENDING);
    }

    /** The same where the stem is of a place, whose adjectives end as some surnames do. */
    static boolean isLikeOfPlace(String folded, int stem) {
        return isLike(folded, stem, OF_NO_PLACE);
    }

    private static boolean isLike(String folded, int stem, Pattern endings) {
        Matcher ending = endings.matcher(folded);
        return folded.length() >= SHORTEST && ending.find() && ending.start() >= stem - 1;
    }
}
