package org.amur.screening.lookup;

import java.util.List;
import java.util.stream.Stream;

import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.name.MatchedPart;
import org.amur.screening.name.NameMatch.Objection;

/** Why two parties may be one, for a page: which words met and how, what else spoke for it and what against, and the score. */
public final class Explanation {

    private static final int PERCENT = 100;

    private final Match match;
    private final float weights;

    public Explanation(Match match) {
        this.match = match;
        weights = (float) match.name().parts().stream().mapToDouble(MatchedPart::weight).sum();
    }

    /** Of a hundred; what is nearly sure is not shown as sure. */
    public static int percent(float score) {
        return score >= 1 ? PERCENT : Math.min(PERCENT - 1, Math.round(score * PERCENT));
    }

    /** Of a hundred; what falls short of the threshold is not shown as if it reached it. */
    public static int score(float score) {
        int percent = percent(score);
        return score < NameMatcher.THRESHOLD ? Math.min(percent, percent(NameMatcher.THRESHOLD) - 1) : percent;
    }

    /** Of a hundred, of names and evidence together. */
    public int getScore() {
        return score(match.score());
    }

    /** The name that was asked for and met best. */
    public String getAsked() {
        return match.asked().text();
    }

    /** The name that it met. */
    public String getFound() {
        return match.found().text();
    }

    /** What met, heaviest first. */
    public List<PartLine> getMet() {
        return parts(true).toList();
    }

    /** The words that met none. */
    public List<PartLine> getLeft() {
        return parts(false).toList();
    }

    /** Whether words that met none weigh anything, so that what is said of those that met does not add up to the score. */
    public boolean isUneven() {
        return parts(false).anyMatch(part -> part.getWeight() > 0);
    }

    private Stream<PartLine> parts(boolean met) {
        return match.name().parts().stream().filter(part -> part.isMet() == met).map(part -> new PartLine(part, weights));
    }

    /** What spoke against the names being one beyond words that differ. */
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

    /** One thing beside the name. */
    public static final class EvidenceLine {

        private final Evidence evidence;

        EvidenceLine(Evidence evidence) {
            this.evidence = evidence;
        }

        public Evidence.Kind getKind() {
            return evidence.kind();
        }

        /** What the one has, in the reader's words; of countries in common these alone. */
        public String getOne() {
            boolean shared = evidence.kind() == Evidence.Kind.COUNTRY_SHARED;
            return EvidenceText.of(evidence.kind(), shared ? evidence.shared() : evidence.one());
        }

        /** What the other has. */
        public String getOther() {
            return EvidenceText.of(evidence.kind(), evidence.other());
        }
    }
}
