package org.amur.trade;

import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;

/** What one citation of a figure is worth, read without the entities. */
public record FigureGrade(Long figure, SourceKind kind, Reliability reliability, Credibility credibility) {

    Standing standing() {
        return Standing.of(kind, reliability, credibility);
    }
}
