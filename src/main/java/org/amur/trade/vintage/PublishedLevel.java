package org.amur.trade.vintage;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.FigureCite;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/** One published level, what it is among the others of its period, and who says so. */
public final class PublishedLevel {

    private final Statement statement;
    private final String place;
    private List<FigureCite> citations = List.of();

    /** @param place the end of the message key {@code trade.place} */
    PublishedLevel(Statement statement, String place) {
        this.statement = statement;
        this.place = place;
    }

    void cite(List<FigureCite> ofTheFigure) {
        citations = ofTheFigure;
    }

    public long getFigure() {
        return statement.figure();
    }

    /** As it is stated: a year, or its January to December. */
    public Period getPeriod() {
        return statement.period();
    }

    public Amount getAmount() {
        return statement.amount();
    }

    /** Whether it is an estimate of the IMF. */
    public boolean isEstimate() {
        return Estimates.is(statement);
    }

    public BigDecimal getClaimedGrowth() {
        return statement.claimedGrowth();
    }

    public PartialDate getPublished() {
        return statement.published();
    }

    /** What it is among the others, as the end of a message key. */
    public String getPlace() {
        return place;
    }

    public List<FigureCite> getCitations() {
        return citations;
    }
}
