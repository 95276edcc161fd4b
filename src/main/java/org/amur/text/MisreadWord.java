package org.amur.text;

import java.util.Optional;

/** Word, with the white space around it, whose bytes may be UTF-8 that was {@link Misreading misread}. */
final class MisreadWord {

    private static final int UNMISTAKABLE = 3;
    private static final int[] NONE = {};
    private static final int LONGEST_WORD = 64;
    private static final String DASHES_AND_QUOTES = "–—’‘“”„‚…«»";

    private final Misreading misreading;
    private final String before;
    private StringBuilder after = new StringBuilder();
    /** Unit of the text: a byte, or a negative value for a character without bytes. */
    private int[] units;
    private int[] chars;
    private String repaired;
    private int count;
    private boolean intact;
    private int evidence;
    /** Number of characters that lack bytes. */
    private int cut;

    MisreadWord(Misreading misreading, String before, boolean readable) {
        this.misreading = misreading;
        this.before = before;
        if (before.chars().allMatch(read -> read < 0x80)) {
            repaired = before;
            return;
        }
        units = new int[before.length() * 2];
        chars = new int[before.length() * 2 + 1];
        split();
        decode();
        intact |= cut * 2 > evidence && !isCutCyrillicLetter() || readable && evidence > 0 && !ExpectedScripts.areSeparate(after);
        repaired = after.toString();
        // A long text has many words, all of which are kept until the end of a damaged stretch.
        after = null;
        units = null;
        chars = null;
    }

    private void split() {
        for (int i = 0; i < before.length(); i++) {
            char read = before.charAt(i);
            boolean own = read < 0x80 || read == Mojibake.LOST;
            int[] bytes = own ? NONE : misreading.bytes(read);
            add(i, bytes.length > 0 ? bytes[0] : own ? read : -1);
            if (bytes.length > 1) {
                add(i, bytes[1]);
            }
        }
        chars[count] = before.length();
    }

    private void add(int place, int code) {
        chars[count] = place;
        units[count++] = code;
    }

    private void decode() {
        int unit = 0;
        while (unit < count && !intact) {
            int next = afterCharacter(unit);
            unit = next > unit ? next : afterUndecoded(unit);
        }
    }

    /** Decodes a character of several bytes; returns the unit after it, or the same unit if there is none. */
    private int afterCharacter(int from) {
        int length = Utf8.length(units[from]);
        if (length == 0) {
            return from;
        }
        byte[] bytes = new byte[length];
        boolean spaced = false;
        for (int i = 0; i < length; i++) {
            int code = from + i < count ? units[from + i] : -1;
            if (i > 0 && (code == Mojibake.LOST || code == '?')) {
                after.append(Mojibake.LOST);
                return from + i + 1;
            }
            spaced = i > 0 && i == length - 1 && code == ' ' && misreading.hasSingleBytes() && !isPunctuation(from);
            bytes[i] = (byte) (spaced ? 0xA0 : code);
        }
        Optional<String> character = length == 0 ? Optional.empty() : Utf8.character(bytes);
        if (character.isEmpty() || spaced && !ExpectedScripts.contain(character.get().codePointAt(0))) {
            return misreading.lacksCharacters() && length > 0 && length < 4 ? afterCut(from, length) : from;
        }
        int decoded = character.get().codePointAt(0);
        intact |= !ExpectedScripts.contain(decoded);
        evidence += spaced ? 0 : evidence(from, from + length, decoded);
        after.append(character.get());
        return from + length;
    }

    /** Marks a character whose other bytes were dropped. The beginning of a dash or quotation mark is unmistakable. */
    private int afterCut(int from, int length) {
        int end = from + 1;
        while (end < count && Utf8.continues(units[end])) {
            end++;
        }
        if (end - from >= length) {
            return from;
        }
        boolean punctuation = end - from == 2 && isPunctuation(from);
        evidence += punctuation ? UNMISTAKABLE : 0;
        cut += punctuation ? 0 : 1;
        after.append(punctuation ? ClosingMarks.CUT : Mojibake.LOST);
        return end;
    }

    /** Tells whether dashes and quotation marks begin with these bytes. */
    private boolean isPunctuation(int from) {
        return from + 1 < count && units[from] == 0xE2 && units[from + 1] == 0x80;
    }

    private boolean isCutCyrillicLetter() {
        String word = before.strip();
        return word.length() == 1 && misreading.bytes(word.charAt(0)).length == 1 && (misreading.bytes(word.charAt(0))[0] | 1) == 0xD1;
    }

    /** Keeps a character that is no misread byte; a letter means that the word is intact. */
    private int afterUndecoded(int unit) {
        char read = before.charAt(chars[unit]);
        boolean begins = unit == 0 || chars[unit - 1] != chars[unit];
        boolean lostBefore = after.length() > 0 && after.charAt(after.length() - 1) == Mojibake.LOST;
        if (!begins) {
            if (units[unit] < 0x80) {
                after.append((char) units[unit]);
            } else if (!lostBefore) {
                intact = true;
            }
            return unit + 1;
        }
        if (read == Mojibake.LOST) {
            after.append(lostBefore ? "" : read);
        } else if (lostBefore && Utf8.continues(units[unit])) {
            // The rest of a character whose beginning is lost.
            return unit + 1;
        } else {
            intact |= read >= 0x80 && isOfAWord(read);
            after.append(read);
        }
        return chars[unit + 1] == chars[unit] ? unit + 2 : unit + 1;
    }

    private static boolean isOfAWord(char read) {
        int type = Character.getType(read);
        return Character.isLetter(read) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Weighs one decoded character: {@link #UNMISTAKABLE}, or one of several that are needed. */
    private int evidence(int from, int to, int decoded) {
        char lead = before.charAt(chars[from]);
        char last = before.charAt(chars[to - 1]);
        char previous = at(chars[from] - 1);
        char next = at(chars[to - 1] + 1);
        if (decoded >= 0x2010 && decoded <= 0x203A || decoded == 0x20AC || decoded == 0x2122 || decoded == 0xFEFF || decoded == 0xFFFD) {
            return UNMISTAKABLE;
        }
        if (!misreading.hasSingleBytes()) {
            return Character.isIdeographic(decoded) ? 2 : 1;
        }
        if (decoded >= 0x180) {
            return to - from - 1;
        }
        if (Character.UnicodeScript.of(lead) == Character.UnicodeScript.LATIN) {
            return isUnnatural(lead, last, previous, next) ? UNMISTAKABLE : 1;
        }
        boolean afterLatin = isAscii(at(chars[from] - 1 - beyondAscii(chars[from] - 1, -1)));
        char end = at(chars[to - 1] + 1 + beyondAscii(chars[to - 1] + 1, 1));
        boolean amid = afterLatin && end >= 'a' && end <= 'z';
        return amid || isAscii(previous) && !isOfAWord(last) ? UNMISTAKABLE : afterLatin || isAscii(end) ? 1 : 0;
    }

    private char at(int place) {
        return place < 0 || place >= before.length() ? ' ' : before.charAt(place);
    }

    /** Returns how many characters beyond ASCII there are from a place in a direction. */
    private int beyondAscii(int from, int step) {
        int length = 0;
        while (length < LONGEST_WORD && at(from + length * step) >= 0x80) {
            length++;
        }
        return length;
    }

    /** Tells whether no one writes this capital letter with this sign after it: {@code cafÃ©}, {@code Ã‰cole}. */
    private static boolean isUnnatural(char lead, char last, char previous, char next) {
        if (Character.isLowerCase(previous)) {
            return true;
        }
        boolean sign = DASHES_AND_QUOTES.indexOf(last) < 0;
        boolean inside = Character.isLetter(next);
        return Character.isUpperCase(previous) ? inside && sign : (lead == 'Ã' || lead == 'Â') && (sign || inside);
    }

    private static boolean isAscii(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** Tells whether it may be part of a damaged stretch: damaged, or without a letter that speaks against damage. */
    boolean isDamagedOrNeutral() {
        return !intact;
    }

    int evidence() {
        return evidence;
    }

    int cut() {
        return cut;
    }

    String before() {
        return before;
    }

    String after() {
        return repaired;
    }
}
