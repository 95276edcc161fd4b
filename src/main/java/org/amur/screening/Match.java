package org.amur.screening;

import java.util.List;

import org.amur.screening.name.NameMatch;

/**
 * A party that another may be, with the reasons.
 *
 * @param party    that was found
 * @param asked    the name of the other party that met best
 * @param found    the name of this party that met it
 * @param score    0 to 1, of name and evidence together
 * @param name     how the two names met
 * @param evidence what else spoke for or against
 */
public record Match(Party party, PartyName asked, PartyName found, float score, NameMatch name, List<Evidence> evidence) {

    public Match {
        evidence = List.copyOf(evidence);
    }
}
