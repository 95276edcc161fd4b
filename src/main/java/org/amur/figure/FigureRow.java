package org.amur.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.amur.figure.series.Estimates;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.source.Origins;
import org.amur.text.PartialDate;

/** Row of a list of figures. */
public final class FigureRow {

    private final Statement statement;
    private final String beside;
    private List<FigureCite> citations = List.of();

    public FigureRow(Long id, Reporter reporter, String declarant, String partner, String commodity, Flow flow,
            Currency currency, Period.Kind periodKind, LocalDate periodFirst, LocalDate periodLast, BigDecimal value,
            Scale scale, BigDecimal claimedGrowth, PartialDate published, String beside) {
        Period period = new Period(periodKind, YearMonth.from(periodFirst), YearMonth.from(periodLast));
        statement = new Statement(id, new Series(reporter, declarant, partner, commodity, flow, currency), period,
                new Amount(value, scale, currency), claimedGrowth, published);
        this.beside = beside;
    }

    FigureRow citedBy(List<FigureCite> cites) {
        citations = List.copyOf(cites);
        return this;
    }

    public long getId() {
        return statement.figure();
    }

    /** Tells whether it is an IMF estimate. */
    public boolean isEstimate() {
        return Estimates.is(getStatement());
    }

    public Statement getStatement() {
        return statement;
    }

    public Reporter getReporter() {
        return statement.series().reporter();
    }

    public Series getSeries() {
        return statement.series();
    }

    public String getDeclarant() {
        return statement.series().declarant();
    }

    public Flow getFlow() {
        return statement.series().flow();
    }

    public Period getPeriod() {
        return statement.period();
    }

    public Amount getAmount() {
        return statement.amount();
    }

    public BigDecimal getClaimedGrowth() {
        return statement.claimedGrowth();
    }

    public PartialDate getPublished() {
        return statement.published();
    }

    /** Returns why the figure is not plotted; null if it is. */
    public String getBeside() {
        return beside;
    }

    public List<FigureCite> getCitations() {
        return citations;
    }

    public Origins getOrigins() {
        return Origins.ofLinks(citations.stream().map(FigureCite::link).toList());
    }

    /** Tells whether a source was corrected or retracted, and no editor has confirmed the figure since. */
    public boolean isUnresolved() {
        return citations.stream().anyMatch(each -> each.unresolved() != null);
    }
}
