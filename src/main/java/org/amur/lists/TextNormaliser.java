package org.amur.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a text is left when it does not matter how a format writes it. */
final class TextNormaliser {

    /** Within a word: a.k.a., O’Neil. */
    private static final Pattern WITHIN = Pattern.compile("[.'\"`´\\p{Pi}\\p{Pf}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private TextNormaliser() {
    }

    /** The words in small letters, without the marks in and between them. */
    static List<String> words(String text) {
        String plain = WITHIN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** The same for all names of the same words: "SURNAME, Given" has those of "Given Surname"; without any words the name itself. */
    static List<String> name(String text) {
        List<String> words = words(text).stream().sorted().toList();
        return words.isEmpty() ? List.of("", text) : words;
    }
}
