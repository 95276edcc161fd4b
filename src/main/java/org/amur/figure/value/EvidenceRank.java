package org.amur.figure.value;

import java.util.stream.Stream;

import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.source.SourceRegraded;

/**
 * How well a statement is supported, by the best of its citations, from the weakest to the strongest. A statement never
 * displaces one that stands above it.
 */
public enum EvidenceRank {
    /** From a source of reliability E or F, with a credibility of 5 or 6. */
    DOUBTED,
    /** Either from a source of reliability E or F, or with a credibility of 5 or 6. */
    HALF_DOUBTED,
    /** By another than who published it, such as a newspaper. */
    REPEATED,
    /** In an official release or a data set. */
    FIRST_HAND;

    /** What one citation is worth. */
    public static EvidenceRank of(SourceKind kind, Reliability reliability, Credibility credibility) {
        boolean reliable = reliability.compareTo(Reliability.D) <= 0;
        boolean credible = credibility.compareTo(Credibility.DOUBTFUL) <= 0;
        if (reliable && credible) {
            return kind == SourceKind.OFFICIAL_RELEASE || kind == SourceKind.DATA_SET ? FIRST_HAND : REPEATED;
        }
        return reliable || credible ? HALF_DOUBTED : DOUBTED;
    }

    /** Whether some citation of the source is worth more or less than it was. */
    public static boolean mayDiffer(SourceRegraded source) {
        return Stream.of(Credibility.values()).anyMatch(credibility ->
                of(source.kindBefore(), source.reliabilityBefore(), credibility)
                        != of(source.kind(), source.reliability(), credibility));
    }
}
