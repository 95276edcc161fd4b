package org.amur.source;

/**
 * Says, within the transaction, that a source is of another kind or reliability than before; it is in the database as it is now.
 * Fired by {@link SourceService}.
 */
public record SourceRegraded(long source, SourceKind kindBefore, Reliability reliabilityBefore, SourceKind kind,
        Reliability reliability) {
}
