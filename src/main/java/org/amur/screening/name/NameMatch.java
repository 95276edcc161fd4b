package org.amur.screening.name;

import java.util.List;

/**
 * How much two names are one.
 *
 * @param score   0 to 1
 * @param parts   what met, heaviest first, and then what met nothing
 * @param against what spoke against beyond words that differ
 */
public record NameMatch(float score, List<MatchedPart> parts, List<Objection> against) {

    /** What can speak against two names being one, although words of them meet. */
    public enum Objection {
        /** Each has a name that the other has not. */
        CONTRADICTION,
        /** Only initials met. */
        INITIALS_ONLY,
        /** A single name met, of one that has more. */
        SINGLE_NAME,
        /** One surname has a woman's ending, the other a man's. */
        GENDER,
        /** The legal forms differ. */
        LEGAL_FORM,
        /** The numbers differ. */
        NUMBER,
        /** Each names a place that the other does not. */
        PLACE
    }

    static final NameMatch NONE = new NameMatch(0, List.of(), List.of());

    public NameMatch {
        parts = List.copyOf(parts);
        against = List.copyOf(against);
    }
}
