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
 * Splits a typed text into words: resolves compatibility forms, removes direction marks, joiners and controls, unifies
 * digits, and splits at non-letters and changes of script; in words of mixed Latin and Cyrillic, homoglyphs are
 * replaced.
 */
final class NameText {

    /** Maximum length read, in UTF-16 units. The longest name on an official list has about 300. */
    static final int MAX_LENGTH = 400;
    /** Maximum number of words. */
    static final int MAX_WORDS = 32;
    /** Maximum length of a word; longer ones are cut. */
    static final int MAX_WORD_LENGTH = 40;
    private static final int MIN_RUN_ON_LENGTH = 3;
    /** Characters below need no table. */
    private static final int ASCII = 128;

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final String APOSTROPHES = "'’‘ʼʻ`´′ʹʿʾʽ׳＇‛";
    private static final String HYPHENS = "-‐‑‒–—−־・·";

    /**
     * Word of the text.
     *
     * @param written   composed, with its case; all apostrophes are {@code '}
     * @param script    script code of ICU's {@link UScript}; COMMON for digits only
     * @param hyphened  true if a hyphen joins it to the previous word
     * @param dotted    true if a full stop follows
     * @param aside     true in brackets or after a slash
     * @param comma     true if a comma follows
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
        String read = cut(text, MAX_LENGTH);
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

    /** Adds an ASCII character without look-ups: most names have no others. */
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
            // For example the long vowel mark of kana.
            word.appendCodePoint(c);
            return;
        }
        if (isContinuation(c)) {
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
     * Returns true unless a capital after lower case begins another word, both being long enough: AndreiPAVLOV, but
     * McDonald. A single lower-case letter among capitals is a typing error; some schemes write one capital as two or
     * three letters (KATJuShhENKO); ГосНИИХП is one abbreviation.
     */
    private boolean isContinuation(int c) {
        int length = word.length();
        return length >= MIN_RUN_ON_LENGTH && isCapital(c) && isSmall(word.charAt(length - 1))
                && lettersFromHere() >= MIN_RUN_ON_LENGTH && (!isInCapitals() || isFollowedByLowerCase())
                && (isSmall(word.charAt(length - 2)) || isSmall(text.charAt(at + 1))) && !Acronyms.isHead(lower(word.toString()));
    }

    /** Returns true if the word has two adjacent capitals so far. */
    private boolean isInCapitals() {
        for (int i = 1; i < word.length(); i++) {
            if (isCapital(word.charAt(i - 1)) && isCapital(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if all following letters are lower case. */
    private boolean isFollowedByLowerCase() {
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

    /** Handles marks: accents in Latin, Cyrillic and Arabic are dropped; vowels of Indic scripts are marks and kept. */
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
        if (word.length() > 0 && words.size() < MAX_WORDS) {
            String written = LookalikeLetters.oneScript(cut(word.toString(), MAX_WORD_LENGTH));
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

    /** Returns the script code of {@link UScript}, without a look-up for common characters. */
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
     * Folds a word for tables: lower case, Latin without diacritics, ё as е, no apostrophes. Other scripts are
     * unchanged.
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

    /** Cuts a text to UTF-16 units without splitting a surrogate pair. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
