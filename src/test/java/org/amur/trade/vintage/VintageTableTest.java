package org.amur.trade.vintage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.amur.figure.FigureRow;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.text.PartialDate;
import org.amur.trade.ChartSpan;
import org.amur.trade.YearSpan;
import org.junit.jupiter.api.Test;

/** Every published level of a series, as first published, as revised and as of a day. */
class VintageTableTest {

    private static final Series TOTAL = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);
    private static final List<FigureRow> ROWS = List.of(
            row(1, "2021", "146.887", "2022-01-14", null), row(2, "2021", "147.154", "2023-01-13", null),
            row(3, "2021", "147.2", "2024-01-12", null), row(4, "2022", "190.271", "2023-01-13", null),
            row(5, "2022", "237", "2023-05-01", "the rate of one day"), row(6, "2022-01..2022-05", "65.81", "2022-06", null),
            row(7, "2023", "240.11", "2024-01-12", null), row(8, "2023", "240.9", "2024-01-12", null));

    @Test
    void aPeriodHasItsFirstAndItsCurrentLevel() {
        PeriodVintages year = table(null).periods().get(0);
        assertEquals(1, year.first().figure());
        assertEquals(2, year.current().figure(), "147.2 repeats 147.154 with fewer digits");
        assertTrue(year.isRevised());
        assertEquals("267000000", year.getDifference().value().toPlainString());
        assertEquals(new BigDecimal("0.18"), year.getPercent());
        assertEquals(List.of("COARSER", "PLOTTED", "OLDER"), year.levels().stream().map(PublishedLevel::getPlace).toList());
    }

    @Test
    void aLevelOfTheSameDateRevisesNothing() {
        PeriodVintages year = table(null).periods().get(2);
        assertEquals(List.of("PLOTTED", "SAME_DATE"), year.levels().stream().map(PublishedLevel::getPlace).toList());
        assertEquals(8, year.first().figure());
        assertFalse(year.isRevised());
    }

    @Test
    void anAsOfDayShowsTheLevelOfThatDay() {
        PeriodVintages year = table("2022-12-31").periods().get(0);
        assertEquals(1, year.onDay().figure());
        assertEquals(2, table("2023-01-13").periods().get(0).onDay().figure());
        assertNull(table("2021-12-31").periods().get(0).onDay());
        assertNull(table(null).periods().get(0).onDay());
    }

    @Test
    void excludedFiguresAreShownButNotPlotted() {
        PeriodVintages year = table(null).periods().get(1);
        assertEquals(List.of("PLOTTED", "BESIDE"), year.levels().stream().map(PublishedLevel::getPlace).toList());
        assertEquals(4, year.current().figure());
        assertFalse(year.isRevised());
    }

    @Test
    void aTableHasPeriodsOfOneKind() {
        assertEquals(List.of("2021", "2022", "2023"), table(null).periods().stream().map(year -> year.period().toString()).toList());
        VintageQuestion one = new VintageQuestion(TOTAL, ChartSpan.TO_DATE, Period.parse("2022-01..2022-05"),
                new YearSpan(null, null), null);
        assertEquals(1, VintageTable.of(one, ROWS, EvidenceRanks.ALIKE).periods().size());
        VintageQuestion late = new VintageQuestion(TOTAL, ChartSpan.YEAR, null, new YearSpan(2022, null), null);
        assertEquals(2, VintageTable.of(late, ROWS, EvidenceRanks.ALIKE).periods().size());
    }

    @Test
    void aYearAndItsJanuaryToDecemberAreOnePeriod() {
        List<FigureRow> rows = List.of(
                row(1, "2022", "190.271", "2023-01-13", null),
                row(2, "2022-01..2022-12", "190.5", "2023-06-18", null),
                row(3, "2021", "146.887", "2022-01-14", null));
        PeriodVintages year = VintageTable.of(question(ChartSpan.YEAR, null), rows, EvidenceRanks.ALIKE).periods().get(1);
        assertEquals(Period.year(2022), year.period());
        assertEquals(2, year.current().figure());
        assertTrue(year.isRevised());
        assertEquals(List.of("2022-01..2022-12", "2022"), year.levels().stream().map(level -> level.getPeriod().toString()).toList());

        List<PeriodVintages> toDate = VintageTable.of(question(ChartSpan.TO_DATE, null), rows, EvidenceRanks.ALIKE).periods();
        assertEquals(List.of("2022-01..2022-12"), toDate.stream().map(each -> each.period().toString()).toList());
        assertEquals(2, toDate.get(0).levels().size());
        assertEquals(
                toDate.size(),
                VintageTable.of(question(ChartSpan.TO_DATE, "2022-01..2022-12"), rows, EvidenceRanks.ALIKE)
                        .periods()
                        .size());
    }

    private static VintageQuestion question(ChartSpan step, String period) {
        return new VintageQuestion(TOTAL, step, period == null ? null : Period.parse(period), new YearSpan(null, null), null);
    }

    private static VintageTable table(String day) {
        return VintageTable.of(new VintageQuestion(TOTAL, ChartSpan.YEAR, null, new YearSpan(null, null),
                day == null ? null : LocalDate.parse(day)), ROWS, EvidenceRanks.ALIKE);
    }

    private static FigureRow row(long id, String period, String billions, String published, String beside) {
        Period of = Period.parse(period);
        return new FigureRow(id, TOTAL.reporter(), TOTAL.declarant(), TOTAL.partner(), TOTAL.commodity(), TOTAL.flow(),
                TOTAL.currency(), of.kind(), of.start(), of.end(), new BigDecimal(billions), Scale.BILLION, null,
                PartialDate.parse(published), beside);
    }
}
