package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides months, or half a year, from an adjacent year: 9M2024, 6M24, 1H24, 9М'24, 2024H1. */
final class MonthsAndYear {

    private static final Pattern FORM = Pattern.compile("(?:(1[0-2]|[1-9])([mм])|([1-4][qh])|([qh][1-4](?=\\d{4}|['’])))"
            + "(?:['’]?([12]\\d)|((?:19|20)\\d{2}))(?![\\p{L}\\d]|[.,]\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})([qh][1-4])(?![\\p{L}\\d])");
    private static final String CENTURY = "20";

    private MonthsAndYear() {
    }

    /** Returns the tokens of the expression that begins here; none if there is none. */
    static List<ClaimToken> at(String small, int at) {
        Matcher found = FORM.matcher(small).region(at, small.length()).useTransparentBounds(true);
        if (!found.lookingAt()) {
            return yearFirst(small, at);
        }
        List<ClaimToken> pieces = new ArrayList<>();
        for (int group = 1; group <= 4; group++) {
            if (found.group(group) != null) {
                ClaimToken.Kind kind = group == 1 ? ClaimToken.Kind.NUMBER : ClaimToken.Kind.WORD;
                pieces.add(new ClaimToken(kind, found.group(group), found.start(group), found.end(group), group != 2, false, Set.of()));
            }
        }
        boolean whole = found.group(5) == null;
        pieces.add(new ClaimToken(ClaimToken.Kind.NUMBER, whole ? found.group(6) : CENTURY + found.group(5),
                whole ? found.start(6) : found.start(5), found.end(), false, false, Set.of()));
        return pieces;
    }

    private static List<ClaimToken> yearFirst(String small, int at) {
        Matcher found = YEAR_FIRST.matcher(small).region(at, small.length()).useTransparentBounds(true);
        return !found.lookingAt() ? List.of() : List.of(
                new ClaimToken(ClaimToken.Kind.NUMBER, found.group(1), at, found.end(1), true, false, Set.of()),
                new ClaimToken(ClaimToken.Kind.WORD, found.group(2), found.start(2), found.end(), true, false, Set.of()));
    }
}
