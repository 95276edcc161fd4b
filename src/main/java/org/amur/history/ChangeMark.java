package org.amur.history;

import java.time.OffsetDateTime;

/**
 * Position in the journal, for detecting later changes; see {@link ChangeMarks}.
 *
 * @param since   earlier changes are not counted
 * @param changes number of changes since, counted up to {@link #MAX_COUNTED} plus one
 */
public record ChangeMark(OffsetDateTime since, int changes) {

    /**
     * Maximum counted changes: more than a large import makes, and few enough to count within a fraction of a second.
     */
    public static final int MAX_COUNTED = 500_000;

    /** Tells whether the mark can detect changes; beyond the maximum it cannot. */
    public boolean isUsable() {
        return changes <= MAX_COUNTED;
    }
}
