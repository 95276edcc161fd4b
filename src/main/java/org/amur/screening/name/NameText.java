package org.amur.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * From a text as it was typed to words: compatibility forms resolved, marks of direction, joiners and controls gone, digits of
 * all scripts the same, words split at all that is no letter and where scripts meet that are not mixed within words; where
 * Latin and Cyrillic are, the letters that only look alike are put right.
 */
final class NameText {

    /** How much of a text is read, in UTF-16 units. The longest name on an official list has some 300. */
    static final int LONGEST = 400;
    /** The most words. */
    static final int MOST_WORDS = 32;
    /** The longest word; a longer one is cut. */
    static final int LONGEST_WORD = 40;
    private static final int SHORTEST_RUN_ON = 3;
    /** Below this are the characters of which all is known without a table. */
    private static final int ASCII = 128;

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final String APOSTROPHES = "'’‘ʼʻ`´′ʹʿʾʽ׳＇‛";
    private static final String HYPHENS = "-‐‑‒–—−־・·";

    /**
     * A word as it stands in the text.
     *
     * @param written   composed, its case kept, its apostrophes all {@code '}
     * @param script    of ICU's {@link UScript}; COMMON if it has digits only
     * @param hyphened  a hyphen joins it to the word before
     * @param dotted    a full stop follows
     * @param aside     it stands in brackets, or behind a slash
     * @param comma     a comma follows
     */
    record Word(String written, int script, boolean hyphened, boolean dotted, boolean aside, boolean comma) {

        String lower() {
            return NameText.lower(written);
        }

        boolean isNumber() {
            return script == UScript.COMMON;
        }
    }

    private final String text;
    private int at;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int script = UScript.COMMON;
    private boolean hyphened;
    private int brackets;
    private boolean slashed;

    private NameText(String text) {
        this.text = text;
    }

    static List<Word> words(String text) {
        String read = cut(text, LONGEST);
        NameText reader = new NameText(isAscii(read) ? read : COMPATIBLE.normalize(read));
        reader.read();
        return reader.words;
    }

    private void read() {
        for (int c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (c < ASCII) {
                ascii(c);
                continue;
            }
            if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                    || UCharacter.getType(c) == Character.FORMAT
                    || c == 'ـ') {
                continue;
            }
            if (UCharacter.isLetter(c)) {
                letter(c);
            } else if (isMark(c)) {
                mark(c);
            } else if (UCharacter.isDigit(c)) {
                word.append((char) ('0' + UCharacter.digit(c)));
            } else {
                between(c, next());
            }
        }
        flush(false, false);
    }

    /** The same of the characters that nearly all names consist of, of which nothing need be looked up. */
    private void ascii(int c) {
        if (isAsciiLetter(c)) {
            letter(c);
        } else if (c >= '0' && c <= '9') {
            word.append((char) c);
        } else {
            between(c, next());
        }
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private void letter(int c) {
        if (c >= ASCII && APOSTROPHES.indexOf(c) >= 0) {
            apostrophe();
            return;
        }
        int of = script(c);
        if (of == UScript.INHERITED || of == UScript.COMMON) {
            // The long vowel of kana, for one.
            word.appendCodePoint(c);
            return;
        }
        if (runsOn(c)) {
            flush(false, false);
        }
        boolean mixing = isAlphabet(of) && isAlphabet(script) || of == script || script == UScript.COMMON
                || isKana(of) && isKana(script);
        if (!mixing) {
            flush(false, false);
        }
        script = of;
        word.appendCodePoint(c);
    }

    /**
     * A capital behind small letters begins another word, if both are long enough: AndreiPAVLOV, but McDonald. A single small
     * letter among capitals is a slip; and a scheme that writes one capital as two or three letters makes KATJuShhENKO of a name; ГосНИИХП is one abbreviation.
     */
    private boolean runsOn(int c) {
        int length = word.length();
        return length >= SHORTEST_RUN_ON && isCapital(c) && isSmall(word.charAt(length - 1))
                && lettersFromHere() >= SHORTEST_RUN_ON && (!isInCapitals() || smallFollow())
                && (isSmall(word.charAt(length - 2)) || isSmall(text.charAt(at + 1))) && !Acronyms.isHead(lower(word.toString()));
    }

    /** Whether two capitals stand side by side in the word so far. */
    private boolean isInCapitals() {
        for (int i = 1; i < word.length(); i++) {
            if (isCapital(word.charAt(i - 1)) && isCapital(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all letters behind this one are small. */
    private boolean smallFollow() {
        return text.substring(at + 1, at + lettersFromHere()).codePoints().allMatch(NameText::isSmall);
    }

    private static boolean isCapital(int c) {
        return c < ASCII ? c >= 'A' && c <= 'Z' : UCharacter.isUUppercase(c);
    }

    private static boolean isSmall(int c) {
        return c < ASCII ? c >= 'a' && c <= 'z' : UCharacter.isULowercase(c);
    }

    private int lettersFromHere() {
        int to = at;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - at;
    }

    private static boolean isAlphabet(int script) {
        return script == UScript.LATIN || script == UScript.CYRILLIC || script == UScript.GREEK;
    }

    private static boolean isKana(int script) {
        return script == UScript.KATAKANA || script == UScript.HIRAGANA;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** A stress or a dot over Latin, Cyrillic or Arabic is no sound of its own; the vowels of Indic scripts are marks. */
    private void mark(int c) {
        boolean stress = UScript.getScript(c) == UScript.INHERITED || script == UScript.ARABIC || script == UScript.HEBREW;
        if (word.length() > 0 && !stress) {
            word.appendCodePoint(c);
        }
    }

    private void apostrophe() {
        if (word.length() > 0) {
            word.append('\'');
        }
    }

    private void between(int c, char next) {
        if (APOSTROPHES.indexOf(c) >= 0 && !Character.isWhitespace(next)) {
            apostrophe();
            return;
        }
        boolean hyphen = HYPHENS.indexOf(c) >= 0 && word.length() > 0;
        flush(c == '.', c == ',');
        hyphened = hyphen;
        switch (c) {
            case '(', '[', '（' -> brackets++;
            case ')', ']', '）' -> brackets = Math.max(0, brackets - 1);
            case '/' -> slashed = !words.isEmpty();
            case '&', '+' -> words.add(new Word("&", UScript.LATIN, false, false, brackets > 0, false));
            case ',', '.' -> { }
            default -> { }
        }
    }

    private void flush(boolean dotted, boolean comma) {
        if (comma && word.length() == 0 && !words.isEmpty()) {
            Word last = words.remove(words.size() - 1);
            words.add(new Word(last.written(), last.script(), last.hyphened(), last.dotted(), last.aside(), true));
        }
        while (word.length() > 0 && word.charAt(word.length() - 1) == '\'') {
            word.setLength(word.length() - 1);
        }
        if (word.length() > 0 && words.size() < MOST_WORDS) {
            String written = LookalikeLetters.oneScript(cut(word.toString(), LONGEST_WORD));
            words.add(new Word(written, scriptOf(written), hyphened, dotted, brackets > 0 || slashed, comma));
        }
        word.setLength(0);
        script = UScript.COMMON;
        hyphened = false;
    }

    private static int scriptOf(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int script = script(word.codePointAt(i));
            if (script != UScript.COMMON && script != UScript.INHERITED) {
                return script;
            }
        }
        return UScript.COMMON;
    }

    /** As {@link UScript} has it, without a search for what is plain. */
    static int script(int c) {
        return c >= ASCII ? UScript.getScript(c) : isAsciiLetter(c) ? UScript.LATIN : UScript.COMMON;
    }

    private static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    static String lower(String word) {
        return isAscii(word) ? word.toLowerCase(Locale.ROOT) : UCharacter.toLowerCase(word);
    }

    /**
     * As words are looked up in tables: lower case, Latin without diacritics, ё as е, without apostrophes. Other scripts stay.
     */
    static String fold(String word) {
        String lower = lower(word);
        if (isAscii(lower) && lower.indexOf('\'') < 0) {
            return lower;
        }
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < ASCII) {
                if (c != '\'') {
                    folded.append(c);
                }
            } else {
                folded.append(plain(c));
            }
        }
        return folded.toString();
    }

    private static String plain(char c) {
        return switch (c) {
            case 'ё' -> "е";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 'ħ' -> "h";
            default -> c < 0x250 || c >= 0x370 && c < 0x400 || c >= 0x1E00 && c < 0x2000
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1) : String.valueOf(c);
        };
    }

    /** At most so many UTF-16 units, and no half of a pair. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
