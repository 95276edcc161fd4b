package org.amur.figureimport.mapping;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.SpoofChecker;

/**
 * Skeletons of words in mixed scripts (Unicode Technical Standard 39): Китaй with a Latin a looks like Китай. Letters
 * of another script come from keyboards or scans.
 */
final class LookalikeWords {

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    private LookalikeWords() {
    }

    /** Returns the skeletons. Two words that share one look alike, in upper or lower case. */
    static Set<String> skeletons(String word) {
        Set<String> skeletons = new LinkedHashSet<>();
        for (String form : new String[] {word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)}) {
            skeletons.add(CHECKER.getSkeleton(form).toLowerCase(Locale.ROOT));
        }
        return skeletons;
    }
}
