package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Validity of a decision. */
class CaseEvidenceTest {

    private final Party actor = party("1953", Set.of("CN"), "Xi Jinping", "习近平");
    private final Party entry = party("1953-06-15", Set.of("CN", "HK"), "XI, Jinping", "Xi Dada");
    private final CaseEvidence decided = evidence(actor, entry);

    @Test
    void decisionIsValidWhileEvidenceIsEqual() {
        assertTrue(decided.isValidFor(evidence(actor, entry)));
        assertTrue(decided.isValidFor(evidence(actor, party("1953-06-15", Set.of("CN", "HK"), "XI, Jinping", "Xi Dada",
                "Somebody Else"))),
                "a name that does not count came");
        assertTrue(decided.isValidFor(evidence(actor, party("1953-06-15", Set.of("CN", "HK"), "XI, Jinping"))),
                "a name that did not count went");
        assertTrue(decided.isValidFor(evidence(actor, party("1953-06-15", Set.of("CN", "HK", "MO"), "XI, Jinping", "Xi Dada"))),
                "the country in common is the same");
    }

    @Test
    void decisionIgnoresRarity() {
        Match match = NameMatcher.match(actor, entry).orElseThrow();
        Match later = new Match(match.party(), match.asked(), match.found(), match.score() / 2, match.name(), match.evidence());
        assertTrue(decided.isValidFor(CaseEvidence.of(actor, later)));
    }

    @Test
    void decisionEndsWithTheMatchedName() {
        assertFalse(decided.isValidFor(evidence(actor, party("1953-06-15", Set.of("CN", "HK"), "XI, Jinpin", "Xi Dada"))));
        assertFalse(decided.isValidFor(evidence(party("1953", Set.of("CN"), "Xi Jinpin", "习近平"), entry)));
    }

    @Test
    void decisionEndsWithAChangedAttribute() {
        assertFalse(decided.isValidFor(evidence(actor, party("1954-06-15", Set.of("CN", "HK"), "XI, Jinping", "Xi Dada"))));
        assertFalse(decided.isValidFor(evidence(actor, party(null, Set.of("CN", "HK"), "XI, Jinping", "Xi Dada"))));
        assertFalse(decided.isValidFor(evidence(actor, party("1953-06-15", Set.of("TW"), "XI, Jinping", "Xi Dada"))));
    }

    @Test
    void decisionEndsWithABetterName() {
        CaseEvidence doubtful = evidence(party(null, Set.of(), "Ivan Petrov"), party(null, Set.of(), "Ivan Petrovsky"));
        assertFalse(doubtful.isValidFor(evidence(party(null, Set.of(), "Ivan Petrov"), party(null, Set.of(), "Ivan Petrovsky",
                "Ivan Petrov"))));
    }

    @Test
    void storedEvidenceIsReadBack() {
        CaseEvidence read = CaseEvidence.read(decided.write());
        assertEquals(decided.fingerprint(), read.fingerprint());
        assertEquals(decided.actor(), read.actor());
        assertEquals(decided.entry(), read.entry());
        assertEquals(decided.write(), read.write());
    }

    @Test
    void theDifferenceIsShown() {
        List<CaseDifference> differences = CaseDifference.between(decided,
                evidence(actor, party("1954-06-15", Set.of("CN", "HK"), "XI, Jinping", "Xi Dada", "Papa Xi")));
        assertEquals(List.of("counted", "entry.names", "entry.births"), differences.stream().map(CaseDifference::part)
                .toList());
        assertFalse(differences.get(0).now().contains("in common"), "What counts as before is not said twice");
        assertFalse(differences.get(0).before().contains("in common"), "nor struck out");
        assertEquals("Papa Xi", differences.get(1).now());
        assertEquals("15 June 1953", differences.get(2).before());
        assertEquals("15 June 1954", differences.get(2).now());
    }

    private static CaseEvidence evidence(Party actor, Party entry) {
        return CaseEvidence.of(actor, NameMatcher.match(actor, entry).orElseThrow());
    }

    private static Party party(String birth, Set<String> countries, String... names) {
        return new Party("1", BearerKind.PERSON, Arrays.stream(names).map(PartyName::of).toList(),
                birth == null ? List.of() : List.of(PartialDate.parse(birth)), countries, Set.of(), null);
    }
}
