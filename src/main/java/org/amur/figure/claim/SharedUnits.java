package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers with a common unit: 111 and 129 billion dollars, 111 и 129 млрд, 1109.7、1292.9亿. Ends of ranges and
 * years do not count.
 */
record SharedUnits(Sentence sentence) {

    private static final Set<String> AND = Set.of("及", "以及", "、");

    /** Returns the places of the numbers joined with the first one; it alone if none. */
    List<Integer> from(int first) {
        List<Integer> places = new ArrayList<>(List.of(first));
        int last = first;
        while (isJoined(last) || sentence.at(last + 1).isSign(",") && isCount(last) && isJoined(last + 2)) {
            last += 2;
            places.add(last);
        }
        return sentence.at(first - 1).is(WordRole.BETWEEN) ? List.of(first) : places;
    }

    /** Tells whether a number before shares the unit of this one. */
    boolean isLast(int place) {
        return isJoined(place - 2) && !sentence.isTaken(place - 2) && !sentence.at(place - 3).is(WordRole.BETWEEN);
    }

    private boolean isJoined(int place) {
        ClaimToken joint = sentence.at(place + 1);
        boolean chinese = joint.kind() == ClaimToken.Kind.HAN && joint.is(WordRole.WITH);
        return isCount(place) && sentence.at(place + 2).isNumber() && (joint.is(WordRole.AND) || chinese || AND.contains(joint.text()));
    }

    private boolean isCount(int place) {
        ClaimToken token = sentence.at(place);
        boolean year = DateNumbers.isYear(token.small()) && sentence.at(place + 1).kind() != ClaimToken.Kind.HAN;
        return token.isNumber() && !token.glued() && !year;
    }
}
