package org.amur.intake.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TextLanguage;

/**
 * Term of the lexicon, {@code lexicon.csv}.
 *
 * @param type null for words that report no event, although shorter terms in them would
 * @param mode of PLOVER; empty if none
 * @param roles of its subject and object
 * @param realis null if other words tell it
 */
record EventTrigger(EventType type, String mode, Roles roles, Form form, Realis realis) {

    private static final int REALIS = 6;
    private static final String NO_EVENT = "NONE";
    private static final Set<EventType> SPEECH_ACTS =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN, EventType.SUPPORT, EventType.REJECT);
    private static final Map<TextLanguage, TermFinder<EventTrigger>> FINDERS =
            TermFinder.byLanguage(EventTrigger.class, "lexicon.csv", EventTrigger::of);

    /** Roles of the participants. */
    enum Roles {
        /** All are actors. */ BETWEEN,
        /** As {@link #BETWEEN}; at least two subjects. */ TOGETHER,
        /** The subject acts on the object. */ ON,
        /** A visitor and a destination. */ TO,
        /** The subject is host. */ HOST,
        /** As {@link #ON}; the object may be unnamed. */ ALONE
    }

    /** Form of the term. */
    enum Form {
        VERB, NOUN,
        /** A verb of many meanings, which counts only with a participant directly after it. */ NAMED
    }

    static TermFinder<EventTrigger> finder(TextLanguage language) {
        return FINDERS.get(language);
    }

    private static EventTrigger of(String[] row) {
        if (row[2].equals(NO_EVENT)) {
            return new EventTrigger(null, "", Roles.ALONE, Form.NOUN, null);
        }
        return new EventTrigger(EventType.valueOf(row[2]), row[3], Roles.valueOf(row[4]), Form.valueOf(row[5]),
                row.length > REALIS ? Realis.valueOf(row[REALIS]) : null);
    }

    /** Returns it as a noun; without a type if only the verb reports an event: “his help”. */
    EventTrigger asNoun() {
        return new EventTrigger(form == Form.NAMED ? null : type, mode, roles, Form.NOUN, realis);
    }

    boolean isVerb() {
        return form != Form.NOUN;
    }

    /** Tells whether the act is done by saying so: “we condemn”. */
    boolean isSpeechAct() {
        return SPEECH_ACTS.contains(type);
    }
}
