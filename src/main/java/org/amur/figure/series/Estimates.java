package org.amur.figure.series;

import java.time.LocalDate;
import java.util.Collection;
import org.amur.figure.value.Area;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.web.Texts;

/**
 * IMF estimates among the figures: the IMF estimates Russia's trade by country since January 2022. They are marked wherever
 * they are shown.
 */
public final class Estimates {

    private static final LocalDate LAST_DECLARED = LocalDate.of(2021, 12, 31);

    private Estimates() {
    }

    public static boolean is(Series series, Period period) {
        return series.reporter() == Reporter.IMF && series.declarant().equals(Area.RUSSIA)
                && period.start().isAfter(LAST_DECLARED);
    }

    public static boolean is(Statement statement) {
        return is(statement.series(), statement.period());
    }

    /** Tells whether any statement is an estimate, which makes what is computed from them an estimate. */
    public static boolean anyOf(Collection<Statement> statements) {
        return statements.stream().anyMatch(Estimates::is);
    }

    /** Returns the text of an amount, marked as an estimate if it is one. */
    public static String marked(boolean estimate, String text) {
        return estimate ? Texts.get("figure.estimate.of", text) : text;
    }

    /** Returns the value of the column {@code estimate} of an export; null for a declaration. */
    public static String column(boolean estimate) {
        return estimate ? "ESTIMATE" : null;
    }
}
