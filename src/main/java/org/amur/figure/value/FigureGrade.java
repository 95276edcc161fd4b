package org.amur.figure.value;

import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;

/** Grade of one citation of a figure, read without the entities. */
public record FigureGrade(Long figure, SourceKind kind, Reliability reliability, Credibility credibility) {

    EvidenceRank rank() {
        return EvidenceRank.of(kind, reliability, credibility);
    }
}
