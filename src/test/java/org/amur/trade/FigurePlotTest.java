package org.amur.trade;

import static org.amur.trade.Statements.TOTAL;
import static org.amur.trade.Statements.billions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What a figure's page says of its place among what was published. */
class FigurePlotTest {

    private static final Statement BEFORE = billions(TOTAL, "2022", "190.271", "29.3", "2023-01-13");
    private static final Statement CLAIMING = billions(TOTAL, "2023", "240.11", "26.3", "2024-01-12");
    private static final Statement REVISED = billions(TOTAL, "2023", "240.9", null, "2025-01-13");

    @Test
    void aClaimIsTestedOnThePageOfTheFigureThatMakesIt() {
        FigurePlot older = plot(CLAIMING);
        assertEquals(FigurePlot.Place.OLDER, older.getPlace());
        assertTrue(older.getDisagreement().contains("+26.3 % for 240.11"), older.getDisagreement());
        assertNull(older.getComputedGrowth());
        FigurePlot plotted = plot(REVISED);
        assertEquals(FigurePlot.Place.PLOTTED, plotted.getPlace());
        assertNull(plotted.getDisagreement());
        assertEquals(new BigDecimal("26.6"), plotted.getComputedGrowth());
    }

    @Test
    void whatIsNotPlottedWithItsSeriesIsNotTested() {
        FigureForm form = new FigureForm(billions(TOTAL, "2023", "237", "1.9", "2024-01-13"));
        form.setBeside("the rate of one day");
        FigurePlot plot = FigurePlot.of(figure(form), List.of(BEFORE, CLAIMING));
        assertEquals(FigurePlot.Place.BESIDE, plot.getPlace());
        assertNull(plot.getDisagreement());
        assertNull(plot.getComputedGrowth());
    }

    private static FigurePlot plot(Statement statement) {
        return FigurePlot.of(figure(new FigureForm(statement)), List.of(BEFORE, CLAIMING, REVISED));
    }

    private static Figure figure(FigureForm form) {
        Figure figure = new Figure();
        figure.apply(form);
        return figure;
    }
}
