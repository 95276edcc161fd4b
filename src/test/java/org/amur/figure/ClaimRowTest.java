package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;

/** Rows of a text that states several amounts. */
class ClaimRowTest {

    private final FigureForm form = new FigureForm();

    @Test
    void eachAmountHasItsOwnFlowAndGrowth() {
        form.setStatedText("In 2024 China's exports to Russia rose 4.1% to $115.49 billion, while imports were $129.32 billion");
        List<ClaimRow> rows = ClaimRow.of(form);
        assertEquals(List.of(Flow.EXPORT, Flow.IMPORT), rows.stream().map(ClaimRow::getFlow).toList());
        assertEquals(new BigDecimal("4.1"), rows.get(0).getClaimedGrowth());
        assertNull(rows.get(1).getClaimedGrowth());
        FigureForm figure = rows.get(1).figure(form);
        assertEquals(new BigDecimal("129.32"), figure.getValue());
        assertEquals(Period.year(2024), figure.getPeriod());
        assertEquals(form.getStatedText(), figure.getStatedText());
    }

    @Test
    void aGrowthAloneInItsClauseIsFilledInAsYearOnYearWithAHint() {
        form.setStatedText("China imported $10.2bn of Russian goods in May 2025, up 3.4%, while shipping $8.9bn to Russia, down 9.1%");
        List<ClaimRow> rows = ClaimRow.of(form);
        assertEquals(List.of(new BigDecimal("3.4"), new BigDecimal("-9.1")), rows.stream().map(ClaimRow::getClaimedGrowth).toList());
        assertTrue(
                rows.get(1).getHints().get(0).contains("“down 9.1%” is read as year-on-year growth"),
                () -> rows.get(1).getHints().toString());
        form.setStatedText("China imported $10.2bn in May 2025, having risen 3.4% over the month, while it shipped $8.9bn to Russia");
        assertNull(ClaimRow.of(form).get(0).getClaimedGrowth());
    }

    @Test
    void uncertainPartsStayEmptyWithAHint() {
        form.setStatedText("China imported $16.8 billion worth of goods to Russia and exported $20.2 billion in 2023");
        ClaimRow row = ClaimRow.of(form).get(0);
        assertNull(row.getFlow());
        assertEquals(Optional.of("flow"), row.missing());
        assertTrue(row.getHints().get(0).startsWith("Flow: "), () -> row.getHints().toString());
    }

    @Test
    void basesOfComparisonAreNotAcceptedByDefault() {
        form.setStatedText("Trade reached $19.14 billion in July 2024, up from $8.7 billion in the same month of 2023");
        List<ClaimRow> rows = ClaimRow.of(form);
        assertTrue(rows.get(0).isAccepted());
        assertFalse(rows.get(1).isAccepted());
        assertEquals(Period.month(2023, 7), rows.get(1).getPeriod());
    }

    @Test
    void changingTheDeclarantMirrorsSuggestedFlowsButNotChosenOnes() {
        form.setStatedText("In 2024 China's exports to Russia were $115.49 billion and imports were $129.32 billion");
        List<ClaimRow> rows = ClaimRow.of(form);
        rows.get(1).setFlow(Flow.TOTAL);
        form.setDeclarant("RU");
        ClaimRow.redeclare(rows, form);
        assertEquals(Flow.IMPORT, rows.get(0).getFlow());
        assertEquals(Flow.TOTAL, rows.get(1).getFlow());
    }

    @Test
    void aSingleAmountHasNoRows() {
        form.setStatedText("Trade was $190 billion in 2022");
        assertEquals(List.of(), ClaimRow.of(form));
    }
}
