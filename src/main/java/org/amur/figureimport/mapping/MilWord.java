package org.amur.figureimport.mapping;

import java.util.regex.Pattern;

/** Word "mil": a thousand in Portuguese and Spanish, a million abbreviated in English. */
final class MilWord {

    private static final ColumnVocabulary<String> BESIDE = ColumnVocabulary.of("mil", word -> word);
    private static final Pattern MIL = Pattern.compile("(?iu)(?<!\\p{L})mil(?!\\p{L})\\.?");
    private static final String THOUSAND = "thousand";

    private MilWord() {
    }

    /** Replaces it by "thousand" if the other words tell the language, and drops the unit if they do not. */
    static String told(String text) {
        return MIL.matcher(text).replaceAll(BESIDE.mentioned(text).isEmpty() ? " " : THOUSAND);
    }
}
