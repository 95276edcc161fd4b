package org.amur.figure.series;

import static org.amur.figure.Statements.BALANCE;
import static org.amur.figure.Statements.EXPORT;
import static org.amur.figure.Statements.IMPORT;
import static org.amur.figure.Statements.TOTAL;
import static org.amur.figure.Statements.billions;
import static org.amur.figure.Statements.inBillions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

class MonthlyLevelsTest {

    private static final Series YUAN = TOTAL.with(Currency.CNY);

    @Test
    void aMonthIsTheDifferenceOfTwoNeighbouringCumulativeFigures() {
        Statement july = billions(EXPORT, "2023-01..2023-07", "62.54");
        Statement august = billions(EXPORT, "2023-01..2023-08", "71.8");
        MonthlyLevels monthly = MonthlyLevels.of(List.of(august, july));

        Level month = monthly.months().get(0);
        assertEquals(Period.month(2023, 8), month.period());
        assertEquals(new BigDecimal("9.26"), inBillions(month));
        assertEquals(Level.Basis.DIFFERENCE, month.basis());
        assertEquals(List.of(august, july), month.statements());
        assertEquals(new BigDecimal("0.11"), month.money().bounds().width().movePointLeft(9).stripTrailingZeros());
    }

    @Test
    void theFirstCumulativeFigureStaysTogether() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(billions(EXPORT, "2023-01..2023-07", "62.54")));
        assertEquals(List.of(), monthly.months());
        assertEquals(List.of("2023-01..2023-07"), periods(monthly.spans()));
    }

    @Test
    void januaryAndFebruaryAreNeverDivided() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(
                billions(TOTAL, "2023-01..2023-02", "33.69"), billions(TOTAL, "2023-01..2023-03", "53.84")));
        assertEquals(List.of("2023-03"), periods(monthly.months()));
        assertEquals(List.of("2023-01..2023-02"), periods(monthly.spans()));
        assertFalse(monthly.spans().get(0).derived());
    }

    @Test
    void februaryIsADifferenceOnlyWhereJanuaryIsStatedByItself() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(
                billions(YUAN, "2024-01", "139.63"), billions(YUAN, "2024-01..2024-02", "262.75")));
        assertEquals(List.of("2024-01", "2024-02"), periods(monthly.months()));
        assertEquals(List.of(), monthly.spans());
    }

    /** China's customs in yuan, 2024: January to March is missing, but April is stated singly. */
    @Test
    void aMonthStatedByItselfLeavesTheOtherOfTheTwo() {
        Statement february = billions(YUAN, "2024-01..2024-02", "262.75025");
        Statement april = billions(YUAN, "2024-04", "140.26959");
        Statement toApril = billions(YUAN, "2024-01..2024-04", "543.70626");
        MonthlyLevels monthly = MonthlyLevels.of(List.of(february, april, toApril, billions(YUAN, "2024-01..2024-05", "685.24674")));
        assertEquals(List.of("2024-03", "2024-04", "2024-05"), periods(monthly.months()));
        assertEquals(List.of("2024-01..2024-02"), periods(monthly.spans()));

        Level march = monthly.months().get(0);
        assertEquals(new BigDecimal("140.68642"), inBillions(march));
        assertEquals(Level.Basis.REMAINDER, march.basis());
        assertEquals(List.of(toApril, february, april), march.statements());
        assertEquals(new BigDecimal("0.00003"), march.money().bounds().width().movePointLeft(9).stripTrailingZeros());
        assertFalse(monthly.months().get(1).derived());
    }

    @Test
    void aMissingCumulativeFigureLeavesTwoMonthsTogetherAndNoFalseMonth() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(
                billions(YUAN, "2024-01..2024-02", "262.75025"), billions(YUAN, "2024-01..2024-04", "543.70626")));
        assertEquals(List.of(), monthly.months());
        assertEquals(List.of("2024-01..2024-02", "2024-03..2024-04"), periods(monthly.spans()));
        Level together = monthly.spans().get(1);
        assertEquals(new BigDecimal("280.95601"), inBillions(together));
        assertEquals(Level.Basis.DIFFERENCE, together.basis());
    }

    /** China's customs in dollars, 2022: November is stated, the months from July to it are not. */
    @Test
    void aSpanEndsWhereAMonthIsKnown() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(billions(EXPORT, "2022-01..2022-07", "36.3"),
                billions(EXPORT, "2022-01..2022-11", "67.3"), billions(EXPORT, "2022-11", "7.7")));
        assertEquals(List.of("2022-01..2022-07", "2022-08..2022-10"), periods(monthly.spans()));
        assertEquals(new BigDecimal("23.3"), inBillions(monthly.spans().get(1)));
        assertTrue(monthly.spans().get(1).derived());
    }

    @Test
    void monthsOnBothSidesOfAKnownMonthAreNoPeriod() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(billions(EXPORT, "2022-01..2022-03", "15"), billions(EXPORT, "2022-02", "5")));
        assertEquals(List.of("2022-02"), periods(monthly.months()));
        assertEquals(List.of(), monthly.spans());
    }

    @Test
    void aMonthAboveWhatItIsAPartOfLeavesNoNegativeMonth() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(billions(EXPORT, "2022-01..2022-02", "9"), billions(EXPORT, "2022-02", "9.1")));
        assertEquals(List.of("2022-02"), periods(monthly.months()));
        assertEquals(List.of(), monthly.spans());
    }

    @Test
    void aStatedMonthStandsBeforeADifference() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(billions(TOTAL, "2023-01..2023-07", "134.1"),
                billions(TOTAL, "2023-01..2023-08", "155.1"), billions(TOTAL, "2023-08", "20.8")));
        assertEquals(new BigDecimal("20.8"), inBillions(monthly.months().get(0)));
    }

    @Test
    void theYearClosesDecember() {
        Statement november = billions(IMPORT, "2022-01..2022-11", "105.07");
        Statement year = billions(IMPORT, "2022", "114.149");
        Level december = MonthlyLevels.of(List.of(year, november)).months().get(0);
        assertEquals(Period.month(2022, 12), december.period());
        assertEquals(new BigDecimal("9.079"), inBillions(december));
        assertEquals(List.of(year, november), december.statements());
    }

    @Test
    void aYearAloneSaysNothingOfItsMonths() {
        assertEquals(new MonthlyLevels(List.of(), List.of()), MonthlyLevels.of(List.of(billions(TOTAL, "2022", "190.271"))));
    }

    @Test
    void yearsAreNeverSubtractedFromEachOther() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(
                billions(TOTAL, "2022-01..2022-12", "190.271"), billions(TOTAL, "2023-01..2023-03", "53.84")));
        assertEquals(List.of(), monthly.months());
    }

    @Test
    void aCumulativeFigureBelowAnEarlierOneGivesNoNegativeMonth() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(
                billions(TOTAL, "2022-01..2022-10", "172.4"), billions(TOTAL, "2022-01..2022-11", "153.9")));
        assertEquals(List.of(), monthly.months());
    }

    @Test
    void aBalanceMayTurnNegative() {
        MonthlyLevels monthly = MonthlyLevels.of(List.of(
                billions(BALANCE, "2022-01..2022-10", "-30.5"), billions(BALANCE, "2022-01..2022-11", "-37.8")));
        assertEquals(new BigDecimal("-7.3"), inBillions(monthly.months().get(0)));
    }

    private static List<String> periods(List<Level> levels) {
        return levels.stream().map(level -> level.period().toString()).toList();
    }
}
