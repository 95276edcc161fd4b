package org.amur.screening.cases;

import java.util.List;
import java.util.Set;

import org.amur.access.Sha256;
import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.Party;
import org.amur.screening.lookup.MatchNotation;

/** Compared attributes and match of an actor and an entry: the evidence for a decision. */
record CaseEvidence(CaseSide actor, CaseSide entry, Match match) {

    private static final int FINGERPRINT_LENGTH = 32;
    /** Evidence that follows from the names and is compared with them. */
    private static final Set<Evidence.Kind> OF_NAMES = Set.of(Evidence.Kind.WEAK_NAME, Evidence.Kind.FATHER_DIFFERS);

    /** @param match match of the actor with the entry's party */
    static CaseEvidence of(Party actor, Match match) {
        return new CaseEvidence(CaseSide.of(actor, match.asked()), CaseSide.of(match.party(), match.found()), match);
    }

    /** Returns a key that is equal if the matching names and the evidence are equal. */
    String fingerprint() {
        return Sha256.hex(match.asked().text() + "\n" + match.found().text() + "\n" + String.join("\n", counted()))
                .substring(0, FINGERPRINT_LENGTH);
    }

    private List<String> counted() {
        return match.evidence().stream().filter(each -> !OF_NAMES.contains(each.kind())).map(CaseEvidence::counted).sorted().toList();
    }

    /** Returns the relevant text; for countries only the common ones. */
    private static String counted(Evidence evidence) {
        if (evidence.kind() == Evidence.Kind.COUNTRY_SHARED) {
            return evidence.kind() + " [" + evidence.shared() + "]";
        }
        return evidence.kind() + " " + evidence.one() + " " + evidence.other();
    }

    /**
     * Returns true if a decision on this evidence remains valid for the current evidence: the matched names still
     * exist, no better match was added, and all other evidence is equal. The rarity of words is ignored, so that a new
     * release does not reopen decisions.
     */
    boolean isValidFor(CaseEvidence now) {
        return fingerprint().equals(now.fingerprint()) || counted().equals(now.counted())
                && now.actor.names().contains(match.asked().text()) && now.entry.names().contains(match.found().text())
                && actor.names().contains(now.match.asked().text()) && entry.names().contains(now.match.found().text());
    }

    /** Returns true if the attributes of both sides are equal, even if other names matched. */
    boolean isOfTheSame(CaseEvidence other) {
        return actor.hasSameAttributes(other.actor) && entry.hasSameAttributes(other.entry);
    }

    /** Returns this evidence with the current attributes of both sides. */
    CaseEvidence of(CaseEvidence now) {
        return new CaseEvidence(now.actor, now.entry, match);
    }

    String write() {
        return MatchNotation.JSON.writeValueAsString(new Stored(actor, entry, MatchNotation.of(match)));
    }

    static CaseEvidence read(String json) {
        Stored read = MatchNotation.JSON.readValue(json, Stored.class);
        return new CaseEvidence(read.actor, read.entry, read.match.match());
    }

    private record Stored(CaseSide actor, CaseSide entry, MatchNotation match) {
    }
}
