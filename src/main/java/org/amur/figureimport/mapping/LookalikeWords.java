package org.amur.figureimport.mapping;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.SpoofChecker;

/**
 * What a word looks like, whatever letters it is written in (Unicode Technical Standard 39): Китaй with a Latin a looks like
 * Китай. A letter of another script gets into a table from a keyboard or from a scan.
 */
final class LookalikeWords {

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    private LookalikeWords() {
    }

    /** Two words that share one of these look alike, in capitals or in small letters. */
    static Set<String> skeletons(String word) {
        Set<String> skeletons = new LinkedHashSet<>();
        for (String form : new String[] {word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)}) {
            skeletons.add(CHECKER.getSkeleton(form).toLowerCase(Locale.ROOT));
        }
        return skeletons;
    }
}
