package org.amur.screening.name;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the names of organisations and ships, in digits, as ordinals and in words. */
final class NameNumeral {

    private static final String ENDS = "st|nd|rd|th|er|ere|eme|e|a|o|й|я|ый|ая|ое|го|ой|ти|ма|та|ви|ри|мо|те|ия|га|ша|ха";
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:" + ENDS + ")");
    private static final Set<String> ORDINAL_ENDS = Set.of(ENDS.split("\\|"));

    private NameNumeral() {
    }

    /** The number that a word or an ordinal is, in digits; null if it is none. */
    static String of(String folded) {
        if (folded.isEmpty() || folded.charAt(0) < '0' || folded.charAt(0) > '9') {
            return NameLexicon.number(folded);
        }
        Matcher ordinal = ORDINAL.matcher(folded);
        return ordinal.matches() ? plain(ordinal.group(1)) : NameLexicon.number(folded);
    }

    /** Whether ordinals end so: the я of 4-я. */
    static boolean isEnd(String folded) {
        return ORDINAL_ENDS.contains(folded);
    }

    /** Without the noughts that it begins with. */
    static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    /** A long number, as of a military unit, is nobody else's. */
    static float weight(String number) {
        return TokenRole.NUMBER.weight() * (number.length() > 3 ? 2 : number.length() > 2 ? 1.4f : 1);
    }
}
