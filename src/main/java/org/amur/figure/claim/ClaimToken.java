package org.amur.figure.claim;

import java.util.Optional;
import java.util.Set;

/**
 * A piece of a text: a number in digits as it is written, a word or a phrase that says one thing, a sign.
 *
 * @param text   small letters, digits of ASCII
 * @param start  where it begins in the folded text
 * @param end    where it ends there, not included
 * @param spaced whether a space stands before it
 * @param glued  whether a letter that is not Chinese stands directly before it, as in Q4
 * @param senses what it can say; none if nothing is known of it
 */
record ClaimToken(Kind kind, String text, int start, int end, boolean spaced, boolean glued, Set<Sense> senses) {

    enum Kind {
        NUMBER, DATE, WORD, HAN, SIGN,
        /** Before the first and after the last. */
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

    /** Of what it has the role, if it has it. */
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

    /** The whole number that is written in digits alone and is no longer than a year; -1 for all else. */
    int small() {
        return isDigits() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    ClaimToken with(Set<Sense> known, int newEnd, String newText) {
        return new ClaimToken(kind, newText, start, newEnd, spaced, glued, known);
    }
}
