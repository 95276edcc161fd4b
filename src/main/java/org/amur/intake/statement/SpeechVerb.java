package org.amur.intake.statement;

import java.util.Map;

import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TextLanguage;

/** Kind of a word that attributes what is said to a speaker; the words are in {@code speech.csv}. */
enum SpeechVerb {
    SAY,
    /** Its object is a fact: “noted the legitimacy of”. */ NOTE,
    /** Quotes a few words: “called it”. */ CALL,
    /** The speaker follows: “according to”. */ SOURCE;

    private static final Map<TextLanguage, TermFinder<SpeechVerb>> FINDERS =
            TermFinder.byLanguage(SpeechVerb.class, "speech.csv", row -> valueOf(row[2]));

    static TermFinder<SpeechVerb> finder(TextLanguage language) {
        return FINDERS.get(language);
    }
}
