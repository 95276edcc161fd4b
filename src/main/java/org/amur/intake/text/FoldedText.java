package org.amur.intake.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Folding of a text for comparison with terms: lower case, simplified characters, plain marks; every position is kept. */
public final class FoldedText {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final char FIRST_HAN = '\u3400';
    private static final Map<Character, Character> HAN = new ConcurrentHashMap<>();

    private FoldedText() {
    }

    /** Returns a text of the same length. */
    public static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
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
