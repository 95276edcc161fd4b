package org.amur.intake.statement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TextLanguage;

/** Kind of a word that attributes what is said to a speaker; the words are in {@code speech.csv}. */
enum SpeechVerb {
    SAY,
    /** Its object is a fact: “noted the legitimacy of”. */ NOTE,
    /** Quotes a few words: “called it”. */ CALL,
    /** The speaker follows: “according to”. */ SOURCE;

    private static final Map<TextLanguage, TermFinder<SpeechVerb>> FINDERS = finders();

    static TermFinder<SpeechVerb> finder(TextLanguage language) {
        return FINDERS.get(language);
    }

    private static Map<TextLanguage, TermFinder<SpeechVerb>> finders() {
        Map<TextLanguage, Map<String, SpeechVerb>> terms = new EnumMap<>(TextLanguage.class);
        for (String line : Lexicon.lines(SpeechVerb.class, "speech.csv")) {
            String[] row = line.split(";");
            terms.computeIfAbsent(TextLanguage.valueOf(row[1]), none -> new LinkedHashMap<>()).put(row[0], valueOf(row[2]));
        }
        Map<TextLanguage, TermFinder<SpeechVerb>> finders = new EnumMap<>(TextLanguage.class);
        terms.forEach((language, words) -> finders.put(language, new TermFinder<>(words)));
        return finders;
    }
}
