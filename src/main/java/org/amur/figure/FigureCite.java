package org.amur.figure;

import java.time.OffsetDateTime;

import org.amur.source.Credibility;
import org.amur.source.Origins;
import org.amur.source.Reliability;
import org.amur.source.SourceStatus;

/**
 * Citation of a figure as its mark shows it, read without the entities.
 *
 * @param unresolved the source or original that was corrected or retracted since an editor last confirmed the figure; null
 *                   if none was
 */
public record FigureCite(long figure, Origin source, String locator, String quotation, Credibility credibility, Origins.Link link,
        Origin unresolved) {

    public FigureCite(Long figure, String locator, String quotation, Credibility credibility, OffsetDateTime upheldAt, Long source,
            String title, String publisher, Reliability reliability, SourceStatus status, OffsetDateTime statusAt, Long original,
            String originalTitle, String originalPublisher, Reliability originalReliability, SourceStatus originalStatus,
            OffsetDateTime originalStatusAt) {
        this(figure, locator, quotation, credibility, upheldAt, new Origin(source, title, publisher, reliability, status, statusAt),
                original == null ? null : new Origin(original, originalTitle, originalPublisher, originalReliability, originalStatus,
                        originalStatusAt));
    }

    private FigureCite(long figure, String locator, String quotation, Credibility credibility, OffsetDateTime upheldAt, Origin source,
            Origin original) {
        this(figure, source, locator, quotation, credibility,
                Origins.Link.of(source.id, source.title, original == null ? null : original.id, original == null ? null : original.title),
                source.isUnresolved(upheldAt) ? source : original != null && original.isUnresolved(upheldAt) ? original : null);
    }

    /** Returns both halves of the Admiralty grade, such as {@code B2}. */
    public String getGrade() {
        return source.reliability.grade(credibility);
    }

    /** Part of a source that a mark shows. */
    public record Origin(long id, String title, String publisher, Reliability reliability, SourceStatus status, OffsetDateTime statusAt) {

        private boolean isUnresolved(OffsetDateTime upheldAt) {
            return status.isUnresolved(statusAt, upheldAt);
        }
    }
}
