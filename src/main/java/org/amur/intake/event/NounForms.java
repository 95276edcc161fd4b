package org.amur.intake.event;

import java.util.regex.Pattern;

import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Finder of English words of the lexicon that are verbs or nouns, and nouns here: “his visit”, “the arrests”. */
final class NounForms {

    private static final Pattern NOUN_OR_VERB = Pattern.compile(
            "visits?|arrests?|bans?|veto(?:es)?|boycotts?|protests?|requests?|demands?|supports?|attacks?|strikes?|raids?|tours?|help|calls?|releases?|charges?|fines?|sanctions|launch(?:es)?");
    /** Determiners, possessors and adjectives. */
    private static final Pattern DETERMINED = Pattern.compile(
            "(?:\\b(?:the|an?|his|her|its|their|this|that|these|those|any|no|another|each|every|first|second|last|recent|official|state|"
                    + "joint|planned|upcoming|further|more|own|western|economic|international|foreign|new|such|of|on|with|without|from|during|after|before|following|under|for|[a-z]+(?:ese|ian|ish|ous|ive|ical|ary))"
                    + "|'s|s')\\s$");
    private static final int REACH = 24;

    private NounForms() {
    }

    /** Returns a term as a noun if the words before it make it one. */
    static TermMatch<EventTrigger> of(TextLanguage language, String folded, TermMatch<EventTrigger> term) {
        int start = term.span().start();
        boolean noun = language == TextLanguage.EN
                && term.meaning().type() != null
                && term.meaning().isVerb()
                && NOUN_OR_VERB.matcher(term.span().of(folded)).matches()
                && DETERMINED.matcher(folded.substring(Math.max(0, start - REACH), start)).find();
        return noun ? new TermMatch<>(term.span(), term.meaning().asNoun()) : term;
    }
}
