package org.amur.figure.claim;

import java.util.Optional;
import java.util.Set;

/**
 * Token of a text: a number in digits, a word or phrase with one meaning, or a sign.
 *
 * @param text in lower case, with ASCII digits
 * @param start where it begins in the folded text
 * @param end where it ends there, exclusive
 * @param spaced whether a space precedes it
 * @param glued whether a letter that is not Chinese directly precedes it, as in Q4
 * @param senses possible meanings; none for unknown words
 */
record ClaimToken(Kind kind, String text, int start, int end, boolean spaced, boolean glued, Set<Sense> senses) {

    enum Kind {
        NUMBER, DATE, WORD, HAN, SIGN,
        /** Outside the text. */
        NONE
    }

    static final ClaimToken NONE = new ClaimToken(Kind.NONE, "", 0, 0, true, false, Set.of());

    boolean is(WordRole role) {
        for (Sense sense : senses) {
            if (sense.role() == role) {
                return true;
            }
        }
        return false;
    }

    boolean is(WordRole role, String of) {
        return senses.contains(new Sense(role, of));
    }

    /** Returns the value of this role, if the token has the role. */
    Optional<String> of(WordRole role) {
        return senses.stream().filter(sense -> sense.role() == role).map(Sense::of).findFirst();
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isDigits() {
        return isNumber() && text.chars().allMatch(Character::isDigit);
    }

    boolean isCyrillic() {
        return text.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.CYRILLIC);
    }

    /** Returns the whole number written in at most four digits; else -1. */
    int small() {
        return isDigits() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    ClaimToken with(Set<Sense> known, int newEnd, String newText) {
        return new ClaimToken(kind, newText, start, newEnd, spaced, glued, known);
    }
}
