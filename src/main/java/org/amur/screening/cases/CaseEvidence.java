package org.amur.screening.cases;

import java.util.List;
import java.util.Set;

import org.amur.access.Sha256;
import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.Party;

/** Why an actor and an entry may be one, with all that they were compared by: what a person decides on. */
record CaseEvidence(CaseSide actor, CaseSide entry, Match match) {

    private static final int FINGERPRINT_LENGTH = 32;
    /** What follows from the names alone, which count by themselves. */
    private static final Set<Evidence.Kind> OF_NAMES = Set.of(Evidence.Kind.WEAK_NAME, Evidence.Kind.FATHER_DIFFERS);

    /** @param match of the actor with the entry's party */
    static CaseEvidence of(Party actor, Match match) {
        return new CaseEvidence(CaseSide.of(actor, match.asked()), CaseSide.of(match.party(), match.found()), match);
    }

    /** Tells whether two say the same of what counted: which names met, and what else spoke for it or against. */
    String fingerprint() {
        return Sha256.hex(match.asked().text() + "\n" + match.found().text() + "\n" + String.join("\n", counted()))
                .substring(0, FINGERPRINT_LENGTH);
    }

    private List<String> counted() {
        return match.evidence().stream().filter(each -> !OF_NAMES.contains(each.kind())).map(CaseEvidence::counted).sorted().toList();
    }

    /** Of countries in common those that are in common: what other countries a party has besides is no matter. */
    private static String counted(Evidence evidence) {
        if (evidence.kind() == Evidence.Kind.COUNTRY_SHARED) {
            return evidence.kind() + " [" + evidence.shared() + "]";
        }
        return evidence.kind() + " " + evidence.one() + " " + evidence.other();
    }

    /**
     * Whether what was decided on this stands after the other was found: the names that met then are still there, none has come
     * that meets better, and all else that counted is the same. How rare a word is among the others is no matter, so that no
     * decision falls because a list was released anew.
     */
    boolean holdsFor(CaseEvidence now) {
        return fingerprint().equals(now.fingerprint()) || counted().equals(now.counted())
                && now.actor.names().contains(match.asked().text()) && now.entry.names().contains(match.found().text())
                && actor.names().contains(now.match.asked().text()) && entry.names().contains(now.match.found().text());
    }

    /** Whether both have seen the two as they are in the other, be what met another. */
    boolean isOfTheSame(CaseEvidence other) {
        return actor.saysTheSame(other.actor) && entry.saysTheSame(other.entry);
    }

    /** Why it was decided as this says, of the two as they are now. */
    CaseEvidence of(CaseEvidence now) {
        return new CaseEvidence(now.actor, now.entry, match);
    }

    String write() {
        return CaseNotation.write(this);
    }

    static CaseEvidence read(String json) {
        return CaseNotation.read(json);
    }
}
