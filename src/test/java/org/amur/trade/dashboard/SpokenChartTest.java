package org.amur.trade.dashboard;

import static org.amur.trade.dashboard.Stated.billions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.junit.jupiter.api.Test;

/** Text of the chart for screen readers. */
class SpokenChartTest {

    private static final Series TOTAL = Series.of(Reporter.FTS, Area.RUSSIA, Flow.TOTAL, Currency.USD);

    @Test
    void theTextHasContentsAndLastValues() {
        Dashboard dashboard = Dashboard.of(Stated.question("FTS", "USD", null, null), List.of(
                billions(TOTAL, "2019", "110.9"), billions(TOTAL, "2020", "104.0", "-6.2"),
                billions(TOTAL.with(Flow.EXPORT), "2020", "49.1")));
        assertEquals("Trade in goods by year, 2019 to 2020, in dollars ($). Source: Federal Customs Service of Russia."
                + " Bars: exports, imports. Line: growth of total. Latest, 2020: Russia’s exports to China 49.1 bn $;"
                + " Russia’s trade with China 104.0 bn $, growth −6.2 %."
                + " “Show as table” has the same numbers. Arrow keys move between points, Enter opens one.",
                spoken(Stated.question("FTS", "USD", null, null), dashboard));
    }

    @Test
    void theTextHasTheRequestedMonthsAndCurrency() {
        Series yuan = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.CNY);
        DashboardQuestion question = Stated.months("GACC", "CNY");
        List<Statement> months = List.of(billions(yuan, "2024-01", "120"), billions(yuan, "2024-02", "118"));
        String spoken = spoken(question, Dashboard.of(question, months));
        assertTrue(spoken.startsWith("Trade in goods by month, January 2024 to February 2024, in yuan (¥)"), spoken);
        assertTrue(spoken.contains("Latest, February 2024: China’s trade with Russia 118 bn ¥."), spoken);
    }

    @Test
    void theTextNamesTheReporterOfEarlierPeriods() {
        DashboardQuestion question = Stated.question("GACC", "USD", null, null);
        Series gacc = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);
        Series imf = Series.of(Reporter.IMF, Area.CHINA, Flow.TOTAL, Currency.USD);
        String earlier = "Gaps in recorded Chinese customs data: IMF, as reported by China.";
        List<Statement> extended = List.of(billions(imf, "2020", "107.7"), billions(gacc, "2021", "146.887"));
        assertTrue(spoken(question, Dashboard.of(question, extended)).contains(earlier));
        assertFalse(spoken(question, Dashboard.of(question, extended.subList(1, 2))).contains(earlier));
    }

    private static String spoken(DashboardQuestion question, Dashboard dashboard) {
        return new SpokenChart(question, Axis.of(question.monthly(), dashboard.lines())).text().replace('\u00a0', ' ');
    }
}
