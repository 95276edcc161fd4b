package org.amur.figureimport.run;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/**
 * Recorded figures of the same source, value and publication date, which are not imported again. A statement without a
 * date adds nothing to one of the same amount, even from another source, unless it reports another growth. A year and
 * its January to December are one period.
 */
final class KnownFigures {

    private record Said(Series series, Period period, Amount amount) {

        Said(Statement statement) {
            this(statement.series(), statement.period().whole(), statement.amount());
        }
    }

    private record Reported(Said said, BigDecimal growth) {
    }

    private record Cited(Said said, PartialDate published, Long source) {
    }

    private final Set<Said> said = new HashSet<>();
    private final Set<Reported> reported = new HashSet<>();
    private final Set<Cited> cited = new HashSet<>();

    /** Adds a recorded statement with the number of one of its sources. */
    void recorded(Statement statement, Long source) {
        Said what = new Said(statement);
        said.add(what);
        reported.add(new Reported(what, statement.claimedGrowth()));
        cited.add(new Cited(what, statement.published(), source));
    }

    /**
     * Registers a statement of a file; returns whether it was new.
     *
     * @param source the number of its source; null if that is not recorded yet
     */
    boolean addIfNew(Statement statement, Long source) {
        Said what = new Said(statement);
        if (statement.published().isUnknown() && isRepeated(what, statement.claimedGrowth())) {
            return false;
        }
        return source == null || cited.add(new Cited(what, statement.published(), source));
    }

    private boolean isRepeated(Said what, BigDecimal growth) {
        return growth == null ? said.contains(what) : reported.contains(new Reported(what, growth));
    }
}
