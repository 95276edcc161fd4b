package org.amur.sanctions.imposition;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

import org.amur.history.Recorded;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.LifeCycleDate;
import org.amur.source.Citation;
import org.amur.web.RefusedException;

/**
 * Measure or designation imposed by an authority, with life-cycle dates and the derived period of force.
 *
 * @param <D> life-cycle dates
 * @param <C> citations; each date refers to one
 */
@MappedSuperclass
public abstract class Imposition<D extends LifeCycleDate, C extends Citation> extends Recorded {

    private static final Comparator<LifeCycleDate> IN_TIME =
            Comparator.comparing(LifeCycleDate::getDate).thenComparing(LifeCycleDate::getPosition);

    @Embedded
    private LifeCycle lifeCycle;

    /**
     * Derives the life cycle from changed dates.
     *
     * @throws RefusedException if it would end before it began
     */
    void updateLifeCycle() {
        lifeCycle = LifeCycle.of(dates());
        if (lifeCycle.endsBeforeItBegins()) {
            throw new RefusedException("lifeCycle", "sanctions.dates.endBeforeStart");
        }
    }

    /** Creates a date of this fact. */
    protected abstract D newDate();

    protected abstract void cite(D date, C citation);

    /** Returns the mapped collection, which cascades and removes orphans. */
    protected abstract List<D> dates();

    /** Returns the citations in the order of the form. */
    public abstract List<C> getCitations();

    /**
     * Returns the answered facts in the order of the form: the mapped collection, which cascades and removes orphans.
     */
    public abstract List<Answer> getAnswers();

    /** Returns the dates in chronological order, unknown ones first. */
    public List<D> getDates() {
        return dates().stream().sorted(IN_TIME).toList();
    }

    /** Returns the life cycle, never null. */
    public LifeCycle getLifeCycle() {
        return lifeCycle == null ? LifeCycle.UNKNOWN : lifeCycle;
    }
}
