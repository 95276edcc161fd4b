package org.amur.screening.name;

import java.util.List;

/**
 * Result of comparing two names.
 *
 * @param score   0 to 1
 * @param parts   matched parts, heaviest first, then unmatched ones
 * @param against evidence against besides unmatched words
 */
public record NameMatch(float score, List<MatchedPart> parts, List<Objection> against) {

    /** Evidence against a match of names that share words. */
    public enum Objection {
        /** Each has a name that the other lacks. */
        CONTRADICTION,
        /** Only initials matched. */
        INITIALS_ONLY,
        /** Only one name matched, and a side has more. */
        SINGLE_NAME,
        /** The query is the surname of a person. */
        SURNAME_ONLY,
        /** Surname endings of different genders. */
        GENDER,
        /** Legal forms differ. */
        LEGAL_FORM,
        /** Numbers differ. */
        NUMBER,
        /** Each has a place that the other lacks. */
        PLACE
    }

    static final NameMatch NONE = new NameMatch(0, List.of(), List.of());

    public NameMatch {
        parts = List.copyOf(parts);
        against = List.copyOf(against);
    }
}
