package org.amur.reconciliation.rules;

import static org.amur.reconciliation.rules.Ledgers.TOTAL;
import static org.amur.reconciliation.rules.Ledgers.YUAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.value.Area;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;
import org.junit.jupiter.api.Test;

/** Identity of findings, and return of explained ones. */
class FindingTest {

    private static Finding finding(String base, String basePublished, String now, String published) {
        return new Ledgers().with(TOTAL, "2021", base, basePublished).with(TOTAL, "2022", now, published).only();
    }

    private static final Finding TRUE = finding("146.887 bn 35.8", null, "190.271 bn 29.3", null);

    @Test
    void theKeyDependsOnTheFiguresNotTheirValues() {
        assertEquals("REVISED_BASE/GACC/CN/RU/TOTAL/TOTAL/USD/2022/2+1", TRUE.key());
        assertEquals(TRUE.key(), finding("146.9 bn", null, "190.271 bn 29.2", null).key());
    }

    @Test
    void theFingerprintCoversWhatTheRuleReads() {
        assertTrue(TRUE.fingerprint().matches("[0-9a-f]{32}"), TRUE.fingerprint());
        assertEquals(TRUE.fingerprint(), finding("146.887 bn 35.8", "2022-01-14", "190.271 bn 29.3", "2023-01-13").fingerprint(),
                "a date of publication that is learnt changes nothing");
        assertNotEquals(TRUE.fingerprint(), finding("146.887 bn 35.8", null, "190.271 bn 29.2", null).fingerprint());
        assertNotEquals(TRUE.fingerprint(), finding("146.88 bn 35.8", null, "190.271 bn 29.3", null).fingerprint());
        assertNotEquals(TRUE.fingerprint(), finding("146.8870 bn 35.8", null, "190.271 bn 29.3", null).fingerprint(),
                "another digit is another precision");
    }

    @Test
    void theFingerprintIgnoresTheUnit() {
        assertEquals(TRUE.fingerprint(), finding("146887 mn 35.8", null, "190.271 bn 29.3", null).fingerprint());
    }

    @Test
    void aRevisionReadsDatesAndNoGrowth() {
        Finding later = new Ledgers().with(TOTAL, "2021", "146.887 bn", "2022-01-14")
                .with(TOTAL, "2021", "147.154 bn", "2023-01-13").only();
        Finding reporting = new Ledgers().with(TOTAL, "2021", "146.887 bn 35.8", "2022-01-14")
                .with(TOTAL, "2021", "147.154 bn", "2023-01-13").only();
        Finding redated = new Ledgers().with(TOTAL, "2021", "146.887 bn", "2022-01-15")
                .with(TOTAL, "2021", "147.154 bn", "2023-01-13").only();
        assertEquals(later.fingerprint(), reporting.fingerprint());
        assertNotEquals(later.fingerprint(), redated.fingerprint());
    }

    @Test
    void theArithmeticShowsTheSumWithItsIntervalsAndWhereNumbersComeFrom() {
        List<ArithmeticStep> steps = TRUE.arithmetic();
        assertEquals(List.of(Operator.GROWTH, Operator.AGAINST, Operator.BASE_OF), steps.stream().map(ArithmeticStep::operator).toList());
        assertEquals(List.of(1L, 2L), steps.get(0).operands().stream().map(ArithmeticStep.Operand::figure).toList());
        assertEquals(new Interval(new BigDecimal("29.25"), new BigDecimal("29.35")), steps.get(1).result().bounds());
        assertEquals(2L, steps.get(1).result().figure());
        assertEquals("147.15\u00a0bn\u00a0$", FindingText.term(steps.get(2).result().value()));
        assertEquals(2022, TRUE.year());
    }

    @Test
    void aNeighbourhoodCoversThreeYearsOfATrade() {
        Neighbourhood neighbourhood = Neighbourhood.of(TRUE.subject());
        assertEquals(new Neighbourhood("CN", "RU", "TOTAL", 2022), neighbourhood);
        assertEquals("2021-01-01", neighbourhood.from().toString());
        assertEquals("2023-12-31", neighbourhood.until().toString());
        assertTrue(neighbourhood.owns(TRUE));
        assertTrue(new Neighbourhood("CN", "RU", "TOTAL", 2021).owns(TRUE));
        assertFalse(new Neighbourhood("CN", "RU", "TOTAL", 2023).owns(TRUE));
        assertFalse(new Neighbourhood("CN", "RU", "27", 2022).owns(TRUE));
        assertThrows(IllegalArgumentException.class, () -> new Neighbourhood("RU", "CN", "TOTAL", 2022));
    }

    @Test
    void theWorldMayBeAPartner() {
        Series choice = new Series(TOTAL.reporter(), Area.CHINA, Area.WORLD, "TOTAL", TOTAL.flow(), TOTAL.currency());
        Ledgers ledger = new Ledgers().with(choice, "2022-01..2022-11", "5.7 tn").with(choice, "2022", "5.6 tn");
        assertEquals(new Neighbourhood("CN", "W00", "TOTAL", 2022), Neighbourhood.of(ledger.only().subject()));
    }

    @Test
    void customsRatesAreThoseOfTheMonthsBefore() {
        Interval year2024 = YuanRates.customs(Period.year(2024));
        assertTrue(year2024.contains(new BigDecimal("7.112")), "1.741 tn yuan for 244.81 bn dollars");
        assertFalse(year2024.contains(new BigDecimal("7.34")), "1.74 tn for 237 bn");
        assertEquals("2025-07", YuanRates.knownUntil().toString());
        assertTrue(YuanRates.customs(Period.year(2022)).contains(new BigDecimal("6.727")));
        assertTrue(YuanRates.customs(Period.month(2030, 5)).contains(new BigDecimal("7")), "the table ends, sense does not");
        assertEquals(List.of(), new Ledgers().with(YUAN, "2030", "2.1 tn").with(TOTAL, "2030", "300 bn").rules());
    }
}
