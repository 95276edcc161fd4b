package org.amur.trade.vintage;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.FigureCite;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/** Published level with its place among the others of its period, and its sources. */
public final class PublishedLevel {

    private final Statement statement;
    private final String place;
    private List<FigureCite> citations = List.of();

    /**
     * Creates the level.
     *
     * @param place the end of the message key {@code figure.place}
     */
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

    /** Returns the period as stated: a year, or its January to December. */
    public Period getPeriod() {
        return statement.period();
    }

    public Amount getAmount() {
        return statement.amount();
    }

    /** Tells whether it is an IMF estimate. */
    public boolean isEstimate() {
        return Estimates.is(statement);
    }

    public BigDecimal getClaimedGrowth() {
        return statement.claimedGrowth();
    }

    public PartialDate getPublished() {
        return statement.published();
    }

    /** Returns the place among the others, as the end of a message key. */
    public String getPlace() {
        return place;
    }

    public List<FigureCite> getCitations() {
        return citations;
    }
}
