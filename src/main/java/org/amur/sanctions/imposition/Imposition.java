package org.amur.sanctions.imposition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

import org.amur.history.Recorded;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.LifeCycleDate;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.source.Citation;
import org.amur.web.PartMerge;
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
     * Applies the dates of a form, after its citations.
     *
     * @param added creates a date of this fact
     * @param cite  sets the citation of a date
     * @throws RefusedException if nothing is cited, a date has no citation, or it would end before it began
     */
    protected void applyDates(List<LifeCycleDateForm> rows, Supplier<D> added, BiConsumer<D, C> cite) {
        refuseUncited(rows);
        Map<Integer, C> citations = new HashMap<>();
        getCitations().forEach(citation -> citations.put(citation.getPosition(), citation));
        PartMerge.apply(rows, dates(), added, (date, row, position) -> {
            date.apply(row, position);
            cite.accept(date, citations.get(row.citationPosition()));
        });
        lifeCycle = LifeCycle.of(dates());
        if (lifeCycle.endsBeforeItBegins()) {
            throw new RefusedException("lifeCycle", "sanctions.dates.endBeforeStart");
        }
    }

    private void refuseUncited(List<LifeCycleDateForm> rows) {
        if (getCitations().isEmpty()) {
            throw new RefusedException("citations", "sanctions.uncited");
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).citationPosition() < 0) {
                throw new RefusedException("dates[" + row + "].citation", "sanctions.dates.uncited");
            }
        }
    }

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
