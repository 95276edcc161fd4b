package org.amur.sanctions.imposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.amur.sanctions.LifeCycleDate;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.source.Citation;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;

/** Updates the life-cycle dates of a measure or designation from its form. */
public final class DateMerge {

    private DateMerge() {
    }

    /**
     * Applies the rows of a form, after its citations.
     *
     * @throws RefusedException if nothing is cited, a date has no citation, or it would end before it began
     */
    public static <D extends LifeCycleDate, C extends Citation> void apply(List<LifeCycleDateForm> rows, Imposition<D, C> imposition) {
        refuseUncited(rows, imposition);
        Map<Integer, C> citations = new HashMap<>();
        imposition.getCitations().forEach(citation -> citations.put(citation.getPosition(), citation));
        PartMerge.apply(rows, imposition.dates(), imposition::newDate, (date, row, position) -> {
            date.set(position, row.getKind(), row.getDate());
            imposition.cite(date, citations.get(row.citationPosition()));
        });
        imposition.updateLifeCycle();
    }

    private static void refuseUncited(List<LifeCycleDateForm> rows, Imposition<?, ?> imposition) {
        if (imposition.getCitations().isEmpty()) {
            throw new RefusedException("citations", "sanctions.uncited");
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).citationPosition() < 0) {
                throw new RefusedException("dates[" + row + "].citation", "sanctions.dates.uncited");
            }
        }
    }
}
