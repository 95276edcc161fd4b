package org.amur.figureimport.run;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.amur.figure.FigureRow;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/** Recorded figure with one of its sources, read without the entities. */
public final class CitedStatement {

    static final String READ = "select new org.amur.figureimport.run.CitedStatement(f.id, f.reporter, f.declarant, f.partner,"
            + " f.commodity, f.flow, f.currency, f.periodKind, f.periodFirst, f.periodLast, f.value, f.scale, f.claimedGrowth,"
            + " f.published, c.source.id) from Figure f join f.citations c";

    private final Statement statement;
    private final Long source;

    public CitedStatement(Long figure, Reporter reporter, String declarant, String partner, String commodity, Flow flow,
            Currency currency, Period.Kind periodKind, LocalDate periodFirst, LocalDate periodLast, BigDecimal value,
            Scale scale, BigDecimal claimedGrowth, PartialDate published, Long source) {
        statement = new FigureRow(figure, reporter, declarant, partner, commodity, flow, currency, periodKind, periodFirst, periodLast,
                value, scale, claimedGrowth, published, null).getStatement();
        this.source = source;
    }

    Statement getStatement() {
        return statement;
    }

    /** Returns the number of the source. */
    Long getSource() {
        return source;
    }
}
