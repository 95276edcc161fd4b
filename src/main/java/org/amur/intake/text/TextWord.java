package org.amur.intake.text;

/**
 * Word, number or sign of a text; every Chinese character is one of its own.
 *
 * @param start position of the first UTF-16 unit
 * @param end position after the last
 * @param plain lower case, without accents and marks; ё as е, traditional characters as simplified ones, U.S. as us
 * @param kind what its characters are
 * @param isCapital true if the first letter is a capital
 * @param isUpper true if all letters are capitals
 */
public record TextWord(int start, int end, String plain, Kind kind, boolean isCapital, boolean isUpper) {

    /** Kind of characters. */
    public enum Kind { LATIN, CYRILLIC, HAN, NUMBER, SIGN }

    public boolean isLetters() {
        return kind == Kind.LATIN || kind == Kind.CYRILLIC;
    }

    public boolean is(String word) {
        return plain.equals(word);
    }
}
