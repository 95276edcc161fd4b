package org.amur.source;

import java.time.OffsetDateTime;
import java.util.List;

/** Publication status of a source: current, corrected or retracted by its publisher. */
public enum SourceStatus {
    CURRENT, CORRECTED, RETRACTED;

    /** Statuses that call the facts of a source into question. */
    static final List<SourceStatus> NOT_CURRENT = List.of(CORRECTED, RETRACTED);

    /**
     * Tells whether a source of this status calls a fact into question.
     *
     * @param since    when the status was recorded, or null
     * @param upheldAt when the fact was last confirmed, or null
     */
    public boolean isUnresolved(OffsetDateTime since, OffsetDateTime upheldAt) {
        return this != CURRENT && (upheldAt == null || since != null && upheldAt.isBefore(since));
    }
}
