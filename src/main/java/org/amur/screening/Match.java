package org.amur.screening;

import java.util.List;

import org.amur.screening.name.NameMatch;

/**
 * Possible match of a party, with reasons.
 *
 * @param party    found party
 * @param asked    best matching name of the query
 * @param found    name of the found party that it matched
 * @param score    0 to 1, from names and evidence
 * @param name     comparison of the names
 * @param evidence further evidence for and against
 */
public record Match(Party party, PartyName asked, PartyName found, float score, NameMatch name, List<Evidence> evidence) {

    public Match {
        evidence = List.copyOf(evidence);
    }

    /** Tells whether both have the same identifier. */
    public boolean isIdentified() {
        return evidence.stream().map(Evidence::kind)
                .anyMatch(kind -> kind == Evidence.Kind.IDENTIFIER_SAME || kind == Evidence.Kind.IDENTIFIER_ALONE);
    }
}
