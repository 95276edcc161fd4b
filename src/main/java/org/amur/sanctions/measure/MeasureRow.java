package org.amur.sanctions.measure;

import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.imposition.MeasureKind;

/**
 * Row of a measure list.
 *
 * @param authority code of the authority
 * @param programme code of the programme
 * @param lifeCycle life cycle, never null
 */
public record MeasureRow(Long id, String title, String act, MeasureKind kind, String authority, String programme,
        LifeCycle lifeCycle) {

    public MeasureRow {
        lifeCycle = lifeCycle == null ? LifeCycle.UNKNOWN : lifeCycle;
    }
}
