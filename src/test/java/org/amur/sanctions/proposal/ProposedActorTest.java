package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.amur.screening.Evidence.Kind;
import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.PartyName;
import org.junit.jupiter.api.Test;

class ProposedActorTest {

    @Test
    void evidenceIsShownInWords() {
        List<Evidence> evidence = List.of(new Evidence(Kind.BIRTH_NEAR, "1952-10", "1953", 0.97f),
                new Evidence(Kind.COUNTRY_DIFFERS, "CN, RU", "IR", 0.97f),
                new Evidence(Kind.IDENTIFIER_SAME, "OFAC_UID 306", "OFAC_UID 306", 1.95f));
        Match match = new Match(null, PartyName.of("a"), PartyName.of("b"), 0.9f, null, evidence);

        assertEquals(List.of("similar dates of birth: October 1952, 1953", "different countries: China, Russia, Iran",
                "same identifier: OFAC list, entry number 306"), new ProposedActor(null, Set.of(), match).getEvidence());
    }
}
