package org.amur.figure.value;

import java.util.stream.Stream;

import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.source.SourceRegraded;

/**
 * Evidence rank of a statement, by the best of its citations, from the weakest to the strongest. A statement never
 * replaces one of a higher rank.
 */
public enum EvidenceRank {
    /** Source of reliability E or F, and a credibility of 5 or 6. */
    DOUBTED,
    /** Source of reliability E or F, or a credibility of 5 or 6. */
    HALF_DOUBTED,
    /** Repetition by someone other than the publisher, such as a newspaper. */
    REPEATED,
    /** Official release or data set. */
    FIRST_HAND;

    /** Returns the rank of one citation. */
    public static EvidenceRank of(SourceKind kind, Reliability reliability, Credibility credibility) {
        boolean reliable = reliability.compareTo(Reliability.D) <= 0;
        boolean credible = credibility.compareTo(Credibility.DOUBTFUL) <= 0;
        if (reliable && credible) {
            return kind == SourceKind.OFFICIAL_RELEASE || kind == SourceKind.DATA_SET ? FIRST_HAND : REPEATED;
        }
        return reliable || credible ? HALF_DOUBTED : DOUBTED;
    }

    /** Tells whether the change of grade may change the rank of a citation. */
    public static boolean mayDiffer(SourceRegraded source) {
        return Stream.of(Credibility.values()).anyMatch(credibility ->
                of(source.kindBefore(), source.reliabilityBefore(), credibility)
                        != of(source.kind(), source.reliability(), credibility));
    }
}
