package org.amur.source;

import java.time.OffsetDateTime;

/**
 * Citation of a fact as lists count and grade it, read without its entities.
 *
 * @param grade full Admiralty grade, such as {@code B2}
 * @param unresolved whether the source or original was corrected or retracted since an editor last confirmed the fact
 */
public record ListedCitation(long fact, String grade, Origins.Link link, boolean unresolved) {

    public ListedCitation(Long fact, Credibility credibility, OffsetDateTime upheldAt, Long source, Reliability reliability,
            SourceStatus status, OffsetDateTime statusAt, Long original, SourceStatus originalStatus, OffsetDateTime originalStatusAt) {
        this(fact, reliability.grade(credibility), Origins.Link.of(source, null, original, null), status.isUnresolved(statusAt, upheldAt)
                || originalStatus != null && originalStatus.isUnresolved(originalStatusAt, upheldAt));
    }
}
