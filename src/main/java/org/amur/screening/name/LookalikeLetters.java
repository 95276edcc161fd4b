package org.amur.screening.name;

import java.util.HashMap;
import java.util.Map;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;

/** Homoglyphs: Latin and Cyrillic letters that look alike and are typed for each other. */
final class LookalikeLetters {

    private static final Map<Integer, Character> CYRILLIC_FOR_LATIN = new HashMap<>();
    private static final Map<Integer, Character> LATIN_FOR_CYRILLIC = new HashMap<>();

    static {
        SpoofChecker looks = new SpoofChecker.Builder().build();
        Map<String, Character> latin = new HashMap<>();
        for (char letter = 'A'; letter <= 'z'; letter++) {
            if (Character.isLetter(letter)) {
                latin.put(looks.getSkeleton(String.valueOf(letter)), letter);
            }
        }
        for (char letter = 'Ѐ'; letter <= 'ӿ'; letter++) {
            Character alike = latin.get(looks.getSkeleton(String.valueOf(letter)));
            if (alike != null) {
                LATIN_FOR_CYRILLIC.put((int) letter, alike);
                CYRILLIC_FOR_LATIN.putIfAbsent((int) alike, letter);
            }
        }
        // The Latin capital I, which resembles several letters, is і in Cyrillic.
        CYRILLIC_FOR_LATIN.put((int) 'I', 'І');
        CYRILLIC_FOR_LATIN.put((int) 'i', 'і');
        CYRILLIC_FOR_LATIN.remove((int) 'l');
        LATIN_FOR_CYRILLIC.put((int) 'І', 'I');
        // Capitals that Unicode does not list, but keyboards confuse.
        CYRILLIC_FOR_LATIN.put((int) 'ĸ', 'к');
        String pairs = "BВHНKКMМTТkкmмtтbвnпuиËЁëё";
        for (int i = 0; i < pairs.length(); i += 2) {
            CYRILLIC_FOR_LATIN.putIfAbsent((int) pairs.charAt(i), pairs.charAt(i + 1));
            LATIN_FOR_CYRILLIC.putIfAbsent((int) pairs.charAt(i + 1), pairs.charAt(i));
        }
    }

    private LookalikeLetters() {
    }

    /** Returns a word of mixed scripts in one script, its homoglyphs replaced. */
    static String oneScript(String word) {
        if (NameText.isAscii(word)) {
            return word;
        }
        long latin = word.codePoints().filter(c -> UScript.getScript(c) == UScript.LATIN).count();
        long cyrillic = word.codePoints().filter(c -> UScript.getScript(c) == UScript.CYRILLIC).count();
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        String asCyrillic = replaced(word, CYRILLIC_FOR_LATIN);
        String asLatin = replaced(word, LATIN_FOR_CYRILLIC);
        long leftLatin = asCyrillic.codePoints().filter(c -> UScript.getScript(c) == UScript.LATIN).count();
        long leftCyrillic = asLatin.codePoints().filter(c -> UScript.getScript(c) == UScript.CYRILLIC).count();
        boolean toCyrillic = leftLatin != leftCyrillic ? leftLatin < leftCyrillic : cyrillic >= latin;
        return toCyrillic ? asCyrillic : asLatin;
    }

    private static String replaced(String word, Map<Integer, Character> letters) {
        StringBuilder replaced = new StringBuilder();
        word.codePoints().forEach(c -> {
            Character other = letters.get(c);
            replaced.appendCodePoint(other == null ? c : other);
        });
        return replaced.toString();
    }
}
