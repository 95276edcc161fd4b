package org.amur.trade.file;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.TreeMap;

import org.amur.trade.Area;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Series;

/** Russia has published no trade by country since January 2022; what the IMF gives from then on is its estimate. */
final class ImfEstimates {

    private static final LocalDate RUSSIA_FALLS_SILENT = LocalDate.of(2022, 1, 1);
    private static final String NOTE = "Estimated by the IMF: Russia has published no trade by country since 2022.";

    private ImfEstimates() {
    }

    private static boolean is(Series series, Period period) {
        return series.reporter() == Reporter.IMF && series.declarant().equals(Area.RUSSIA)
                && !period.start().isBefore(RUSSIA_FALLS_SILENT);
    }

    /** @param said what the file itself notes of the figure; null for nothing. A file of ours may note the estimate already */
    static String note(String said, Series series, Period period) {
        if (!is(series, period)) {
            return said;
        }
        return said == null ? NOTE : said.contains(NOTE) ? said : NOTE + " " + said;
    }

    /** Says of each year how many of its figures are estimates. */
    static void remark(Findings findings) {
        findings.drafts().stream().map(FigureDraft::statement).filter(statement -> is(statement.series(), statement.period()))
                .collect(groupingBy(statement -> String.valueOf(statement.period().year()), TreeMap::new, counting()))
                .forEach((year, count) -> findings.remark(1, year, Reason.ESTIMATE, year, String.valueOf(count)));
    }
}
