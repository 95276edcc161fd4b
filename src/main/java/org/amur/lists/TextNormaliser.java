package org.amur.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises texts so that formatting differences between formats disappear. */
final class TextNormaliser {

    /** Punctuation within a word: a.k.a., O’Neil. */
    private static final Pattern WITHIN = Pattern.compile("[.'\"`´\\p{Pi}\\p{Pf}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private TextNormaliser() {
    }

    /** Returns the words in lower case, without punctuation. */
    static List<String> words(String text) {
        String plain = WITHIN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * Returns a key that ignores the position of the family name: "SURNAME, Given" equals "Given Surname"; without any
     * words the name itself.
     */
    static List<String> name(String text) {
        List<String> words = words(text).stream().sorted().toList();
        return words.isEmpty() ? List.of("", text) : words;
    }
}
