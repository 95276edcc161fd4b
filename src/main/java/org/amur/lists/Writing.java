package org.amur.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a text is left when it does not matter how a format writes it. */
final class Writing {

    /** Within a word: a.k.a., O’Neil. */
    private static final Pattern WITHIN = Pattern.compile("[.'\"`´\\p{Pi}\\p{Pf}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Writing() {
    }

    /** The words in small letters, without the marks in and between them. */
    static List<String> words(String text) {
        String plain = WITHIN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether two names are of the same words: as "SURNAME, Given" has those of "Given Surname". */
    static boolean sameName(String one, String other) {
        List<String> words = words(one).stream().sorted().toList();
        return words.isEmpty() ? one.equals(other) : words.equals(words(other).stream().sorted().toList());
    }
}
