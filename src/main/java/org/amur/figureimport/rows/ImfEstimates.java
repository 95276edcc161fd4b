package org.amur.figureimport.rows;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.TreeMap;

import org.amur.figure.series.Estimates;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;

/** IMF estimates: the IMF estimates Russia's trade by country since January 2022. */
final class ImfEstimates {

    private static final String NOTE = "Estimated by the IMF, as all of Russia’s trade by country in its data since January 2022.";

    private ImfEstimates() {
    }

    /**
     * Returns the note of an estimate.
     *
     * @param said the file's own note; null for none. An export of Amur may note the estimate already
     */
    static String note(String said, Series series, Period period) {
        if (!Estimates.is(series, period)) {
            return said;
        }
        return said == null ? NOTE : said.contains(NOTE) ? said : NOTE + " " + said;
    }

    /** Reports how many figures of each year are estimates. */
    static void remark(RowResults findings) {
        findings.drafts().stream().map(FigureDraft::statement).filter(Estimates::is)
                .collect(groupingBy(statement -> String.valueOf(statement.period().year()), TreeMap::new, counting()))
                .forEach((year, count) -> findings.remark(1, year, Reason.ESTIMATE, year, String.valueOf(count)));
    }
}
