package org.amur.source;

/**
 * CDI event, within the transaction: kind or reliability of a source has changed. The source has been flushed. Fired by
 * {@link SourceService}.
 */
public record SourceRegraded(long source, SourceKind kindBefore, Reliability reliabilityBefore, SourceKind kind,
        Reliability reliability) {
}
