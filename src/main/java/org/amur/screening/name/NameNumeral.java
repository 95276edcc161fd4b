package org.amur.screening.name;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in names of organisations and ships: digits, ordinals and words. */
final class NameNumeral {

    private static final String ENDS = "st|nd|rd|th|er|ere|eme|e|a|o|й|я|ый|ая|ое|го|ой|ти|ма|та|ви|ри|мо|те|ия|га|ша|ха";
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:" + ENDS + ")");
    private static final Set<String> ORDINAL_ENDS = Set.of(ENDS.split("\\|"));

    private NameNumeral() {
    }

    /** Returns the number of a word or ordinal, in digits; null if it is none. */
    static String of(String folded) {
        if (folded.isEmpty() || folded.charAt(0) < '0' || folded.charAt(0) > '9') {
            return NameLexicon.number(folded);
        }
        Matcher ordinal = ORDINAL.matcher(folded);
        return ordinal.matches() ? plain(ordinal.group(1)) : NameLexicon.number(folded);
    }

    /** Returns true for an ordinal ending: the я of 4-я. */
    static boolean isEnd(String folded) {
        return ORDINAL_ENDS.contains(folded);
    }

    /** Removes leading zeros. */
    static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    /** Returns the weight: long numbers, as of military units, are distinctive. */
    static float weight(String number) {
        return TokenRole.NUMBER.weight() * (number.length() > 3 ? 2 : number.length() > 2 ? 1.4f : 1);
    }
}
