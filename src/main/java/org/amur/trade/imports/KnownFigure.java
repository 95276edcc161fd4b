package org.amur.trade.imports;

import org.amur.common.PartialDate;
import org.amur.trade.Amount;
import org.amur.trade.FigureRow;
import org.amur.trade.Period;
import org.amur.trade.Series;
import org.amur.trade.Statement;

/** What makes a figure one that is recorded already: the same source stated the same, and at the same time. */
record KnownFigure(Series series, Period period, Amount amount, PartialDate published, long source) {

    KnownFigure(Statement statement, long source) {
        this(statement.series(), statement.period(), statement.amount(), statement.published(), source);
    }

    KnownFigure(FigureRow row, long source) {
        this(row.getStatement(), source);
    }
}
