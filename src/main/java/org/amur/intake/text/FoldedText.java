package org.amur.intake.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/**
 * Folding of a text for comparison with terms: lower case, simplified characters, plain marks, and Chinese marks beside Chinese
 * characters; every position is kept.
 */
public final class FoldedText {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final char FIRST_HAN = '\u3400';
    private static final String MARKS = ",;:!?";
    private static final String CHINESE_MARKS = "，；：！？";
    private static final Map<Character, Character> HAN = new ConcurrentHashMap<>();

    private FoldedText() {
    }

    /** Returns a text of the same length. */
    public static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = isBesideHan(text, i) ? CHINESE_MARKS.charAt(MARKS.indexOf(folded[i])) : fold(folded[i]);
        }
        return new String(folded);
    }

    /** Tells whether a mark is beside a Chinese character: 5月,两国 is written like 5月，两国. */
    private static boolean isBesideHan(String text, int position) {
        if (MARKS.indexOf(text.charAt(position)) < 0) {
            return false;
        }
        char next = position + 1 < text.length() ? text.charAt(position + 1) : '\n';
        return isHan(next) || position > 0 && isHan(text.charAt(position - 1)) && next != ' ';
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static char fold(char letter) {
        return switch (letter) {
            case 'ё', 'Ё' -> 'е';
            case '’', '‘', 'ʼ' -> '\'';
            case '\u00A0', '\u202F', '\u2009', '\u3000', '\n', '\t', '\r' -> ' ';
            default -> letter < FIRST_HAN || Character.isSurrogate(letter) ? Character.toLowerCase(letter)
                    : HAN.computeIfAbsent(letter, FoldedText::simplified);
        };
    }

    private static Character simplified(Character letter) {
        String simplified = SIMPLIFIED.transliterate(letter.toString());
        return simplified.length() == 1 ? simplified.charAt(0) : letter;
    }
}
