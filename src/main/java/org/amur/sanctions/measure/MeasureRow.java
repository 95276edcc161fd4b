package org.amur.sanctions.measure;

import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.imposition.MeasureKind;

/**
 * Row of a measure list.
 *
 * @param authority returns the code of the authority.
 * @param programme returns the code of the programme.
 * @param lifeCycle returns the life cycle, never null.
 */
public record MeasureRow(Long id, String title, String act, MeasureKind kind, String authority, String programme,
        LifeCycle lifeCycle) {

    public MeasureRow {
        lifeCycle = lifeCycle == null ? LifeCycle.UNKNOWN : lifeCycle;
    }
}
