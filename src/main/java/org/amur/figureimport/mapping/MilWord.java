package org.amur.figureimport.mapping;

import java.util.regex.Pattern;

/** The word that is a thousand in Portuguese and Spanish, and a million, cut short, in English. */
final class MilWord {

    private static final ColumnVocabulary<String> BESIDE = ColumnVocabulary.of("mil", word -> word);
    private static final Pattern MIL = Pattern.compile("(?iu)(?<!\\p{L})mil(?!\\p{L})\\.?");
    private static final String THOUSAND = "thousand";

    private MilWord() {
    }

    /** A text with the thousand where its other words say the language, and without a unit where they do not. */
    static String told(String text) {
        return MIL.matcher(text).replaceAll(BESIDE.mentioned(text).isEmpty() ? " " : THOUSAND);
    }
}
