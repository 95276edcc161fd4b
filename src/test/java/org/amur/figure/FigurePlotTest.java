package org.amur.figure;

import static org.amur.figure.Statements.TOTAL;
import static org.amur.figure.Statements.billions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.amur.figure.series.Level;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/** Place of a figure among the publications, as its page shows it. */
class FigurePlotTest {

    private static final Statement BEFORE = recorded(1, billions(TOTAL, "2022", "190.271", "29.3", "2023-01-13"));
    private static final Statement REPORTING = recorded(2, billions(TOTAL, "2023", "240.11", "26.3", "2024-01-12"));
    private static final Statement REVISED = recorded(3, billions(TOTAL, "2023", "240.9", null, "2025-01-13"));

    @Test
    void growthIsComputedForThePlottedFigure() {
        FigurePlot older = plot(REPORTING);
        assertEquals(FigurePlot.Place.OLDER, older.place());
        assertNull(older.getComputedGrowth());
        FigurePlot plotted = plot(REVISED);
        assertEquals(FigurePlot.Place.PLOTTED, plotted.place());
        assertEquals(new BigDecimal("26.6"), plotted.getComputedGrowth());
    }

    @Test
    void noGrowthIsComputedForExcludedFigures() {
        FigurePlot plot = FigurePlot.of(beside(), List.of(BEFORE, REPORTING), EvidenceRanks.ALIKE);
        assertEquals(FigurePlot.Place.BESIDE, plot.place());
        assertNull(plot.getComputedGrowth());
    }

    /** As after a deletion, or a change to another series, between the two reads. */
    @Test
    void aFigureThatIsGoneSinceItWasReadIsShownAsItWas() {
        FigurePlot plot = FigurePlot.of(figure(REVISED), List.of(BEFORE, REPORTING), EvidenceRanks.ALIKE);
        assertEquals(FigurePlot.Place.PLOTTED, plot.place());
        assertEquals(new BigDecimal("26.6"), plot.getComputedGrowth());
        FigurePlot alone = FigurePlot.of(figure(REVISED), List.of(), EvidenceRanks.ALIKE);
        assertEquals(FigurePlot.Place.PLOTTED, alone.place());
        assertNull(alone.getComputedGrowth());
    }

    @Test
    void aFigureThatHasAnotherValueSinceItWasReadIsNoVintageOfItself() {
        Statement corrected = recorded(3, billions(TOTAL, "2023", "241.9", null, "2025-01-13"));
        FigurePlot plot = FigurePlot.of(figure(REVISED), List.of(BEFORE, REPORTING, corrected), EvidenceRanks.ALIKE);
        assertEquals(FigurePlot.Place.PLOTTED, plot.place());
        assertEquals(List.of(3L, 2L), plot.vintages().stream().map(FigurePlot.Vintage::getId).toList());
        assertEquals(new BigDecimal("26.6"), plot.getComputedGrowth());
    }

    @Test
    void aFigureThatIsPlottedSinceItWasReadIsStillBeside() {
        Statement plotted = recorded(4, billions(TOTAL, "2023", "237", "1.9", "2024-01-13"));
        FigurePlot plot = FigurePlot.of(beside(), List.of(BEFORE, REPORTING, plotted), EvidenceRanks.ALIKE);
        assertEquals(FigurePlot.Place.BESIDE, plot.place());
        assertEquals(List.of(2L), plot.vintages().stream().map(FigurePlot.Vintage::getId).toList());
    }

    @Test
    void statementsOfEqualOrUnknownDatesAreUnordered() {
        Statement sameDate = recorded(4, billions(TOTAL, "2023", "240.9", null, "2024-01-12"));
        assertEquals(FigurePlot.Place.SAME_DATE,
                FigurePlot.of(figure(REPORTING), List.of(BEFORE, REPORTING, sameDate), EvidenceRanks.ALIKE).place());
        Statement undated = recorded(4, billions(TOTAL, "2023", "240.9"));
        assertEquals(FigurePlot.Place.UNORDERED,
                FigurePlot.of(figure(undated), List.of(BEFORE, REPORTING, undated), EvidenceRanks.ALIKE).place());
    }

    @Test
    void aYearThatIsPublishedAnewAsItsJanuaryToDecemberIsOlder() {
        Statement whole = recorded(4, billions(TOTAL, "2023-01..2023-12", "240.9", null, "2025-01-13"));
        FigurePlot year = FigurePlot.of(figure(REPORTING), List.of(BEFORE, REPORTING, whole), EvidenceRanks.ALIKE);
        assertEquals(FigurePlot.Place.OLDER, year.place());
        assertEquals(List.of(4L, 2L), year.vintages().stream().map(FigurePlot.Vintage::getId).toList());
        FigurePlot plotted = FigurePlot.of(figure(whole), List.of(BEFORE, REPORTING, whole), EvidenceRanks.ALIKE);
        assertEquals(FigurePlot.Place.PLOTTED, plotted.place());
        assertEquals(List.of(Period.year(2023)), plotted.derived().stream().map(Level::period).toList());
    }

    private static FigurePlot plot(Statement statement) {
        return FigurePlot.of(figure(statement), List.of(BEFORE, REPORTING, REVISED), EvidenceRanks.ALIKE);
    }

    private static Figure beside() {
        return figure(4, billions(TOTAL, "2023", "237", "1.9", "2024-01-13"), "the rate of one day");
    }

    private static Statement recorded(long id, Statement statement) {
        return new Statement(id, statement.series(), statement.period(), statement.amount(), statement.claimedGrowth(),
                statement.published());
    }

    private static Figure figure(Statement recorded) {
        return figure(recorded.figure(), recorded, null);
    }

    private static Figure figure(long id, Statement statement, String beside) {
        Figure figure = new Figure() {
            @Override
            public Long getId() {
                return id;
            }
        };
        figure.set(statement, null, beside, null);
        return figure;
    }
}
