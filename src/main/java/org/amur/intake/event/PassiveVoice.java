package org.amur.intake.event;

import java.util.regex.Pattern;

import org.amur.intake.text.TermMatch;

/** Tells whether words are in the passive voice, so that their subject does not act. */
final class PassiveVoice {

    private static final Pattern PASSIVE = Pattern.compile("\\b(?:was|were|been|being|is|are|be)\\s(?!\\w+ing\\s)(?:\\w+\\s){0,3}$|被$");

    /** Beginning of terms such as “contracts signed”. */
    private static final Pattern SIGNED_DOCUMENT =
            Pattern.compile("(?:joint )?(?:agreement|memorandum|contract|deal|document|statement|declaration|treaty|protocol|pact|accord)s? ");
    private static final Pattern RUSSIAN_PASSIVE = Pattern.compile(
            "(?:(?:ан|ен|ят|ут)(?:а|о|ы)?|(?:анн|енн|ят|ут)(?:ы[йехм]|ого|ому|ом|ая|ой|ую|ое|ыми))(?=$|\\s)");

    private PassiveVoice() {
    }

    static boolean is(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        String words = trigger.span().of(text.folded());
        return PASSIVE.matcher(clause.before()).find() || isSignedDocument(words) || RUSSIAN_PASSIVE.matcher(words).find()
                || words.startsWith("been ");
    }

    /** Tells whether a term names what was signed, not who signed it: “contracts signed”. */
    static boolean isSignedDocument(String term) {
        return SIGNED_DOCUMENT.matcher(term).lookingAt();
    }
}
