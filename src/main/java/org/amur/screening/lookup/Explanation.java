package org.amur.screening.lookup;

import java.util.List;
import java.util.stream.Stream;

import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.name.MatchedPart;
import org.amur.screening.name.NameMatch.Objection;

/** Explanation of a match for pages: matched words and match types, other evidence, and the score. */
public final class Explanation {

    private static final int PERCENT = 100;

    private final Match match;
    private final float weights;

    public Explanation(Match match) {
        this.match = match;
        weights = (float) match.name().parts().stream().mapToDouble(MatchedPart::weight).sum();
    }

    /** Returns a percentage; anything below certainty is at most 99. */
    public static int percent(float score) {
        return score >= 1 ? PERCENT : Math.min(PERCENT - 1, Math.round(score * PERCENT));
    }

    /** Returns a percentage that does not round up to the threshold. */
    public static int score(float score) {
        int percent = percent(score);
        return score < NameMatcher.THRESHOLD ? Math.min(percent, percent(NameMatcher.THRESHOLD) - 1) : percent;
    }

    /** Returns the score of names and evidence in per cent. */
    public int getScore() {
        return score(match.score());
    }

    /** Returns the best matching name of the query. */
    public String getAsked() {
        return match.asked().text();
    }

    /** Returns the name that it matched. */
    public String getFound() {
        return match.found().text();
    }

    /** Returns the matched words, heaviest first. */
    public List<PartLine> getMet() {
        return parts(true).toList();
    }

    /** Returns the unmatched words. */
    public List<PartLine> getLeft() {
        return parts(false).toList();
    }

    /** Returns true if unmatched words have weight, so that the weights of matched words do not add up to the score. */
    public boolean isUneven() {
        return parts(false).anyMatch(part -> part.getWeight() > 0);
    }

    private Stream<PartLine> parts(boolean met) {
        return match.name().parts().stream().filter(part -> part.isMet() == met).map(part -> new PartLine(part, weights));
    }

    /** Returns evidence against the names besides unmatched words. */
    public List<Objection> getObjections() {
        return match.name().against();
    }

    public List<EvidenceLine> getFor() {
        return evidence(true).toList();
    }

    public List<EvidenceLine> getAgainst() {
        return evidence(false).toList();
    }

    private Stream<EvidenceLine> evidence(boolean speaksFor) {
        return match.evidence().stream().filter(each -> each.isFor() == speaksFor).map(EvidenceLine::new);
    }

    public Match match() {
        return match;
    }

    /** One attribute besides the name. */
    public static final class EvidenceLine {

        private final Evidence evidence;

        EvidenceLine(Evidence evidence) {
            this.evidence = evidence;
        }

        public Evidence.Kind getKind() {
            return evidence.kind();
        }

        /** Returns the value of the query in the reader's language; for countries the common ones only. */
        public String getOne() {
            boolean shared = evidence.kind() == Evidence.Kind.COUNTRY_SHARED;
            return EvidenceText.of(evidence.kind(), shared ? evidence.shared() : evidence.one());
        }

        /** Returns the value of the found party. */
        public String getOther() {
            return EvidenceText.of(evidence.kind(), evidence.other());
        }
    }
}
