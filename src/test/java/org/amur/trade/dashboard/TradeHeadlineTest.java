package org.amur.trade.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.amur.trade.dashboard.TradeHeadline.Year;
import org.junit.jupiter.api.Test;

class TradeHeadlineTest {

    private final List<Year> years = new ArrayList<>();

    @Test
    void aDeclineNamesTheLastOneBefore() {
        year(2019, "110.8", "3.4").year(2020, "107.8", "-2.9").year(2021, "146.9", "35.8").year(2022, "190.3", "29.3")
                .year(2023, "240.1", "26.3").year(2024, "244.8", "1.9").year(2025, "228.1", "-6.9");
        assertText("Trade fell by 6.9 % in dollars in 2025, the first recorded decline since 2020");
    }

    @Test
    void aRiseAboveAllEarlierYearsIsARecord() {
        year(2021, "146.9", "35.8").year(2022, "190.3", "29.3").year(2023, "240.1", "26.3").year(2024, "244.8", "1.9");
        assertText("Trade rose by 1.9 % in dollars in 2024, to 244.8 bn $, the highest of 4 recorded years since 2021");
    }

    @Test
    void aRecordNeedsThreeEarlierYears() {
        year(2022, "190.3", "29.3").year(2023, "240.1", "26.3").year(2024, "244.8", "1.9");
        assertText("Trade rose by 1.9 % in dollars in 2024");
    }

    @Test
    void aRiseAfterADeclineNamesTheLastRise() {
        year(2013, "89.2", "1.1").year(2014, "95.3", "6.8").year(2015, "68.1", "-28.6").year(2016, "69.5", "2.2");
        assertText("Trade rose by 2.2 % in dollars in 2016, the first recorded rise since 2014");
    }

    @Test
    void declinesInARowAreCounted() {
        year(2023, "240.1", "26.3").year(2024, "230", "-4.2").year(2025, "220", "-4.3");
        assertText("Trade fell by 4.3 % in dollars in 2025, the second recorded decline in a row");
    }

    @Test
    void anUnknownYearInBetweenForbidsAComparison() {
        year(2019, "110.8", "-3.4").year(2021, "146.9", "35.8").year(2022, "140", "-4.7");
        assertText("Trade fell by 4.7 % in dollars in 2022");
    }

    @Test
    void aDeclineWithoutAnEarlierOneIsNotCompared() {
        year(2021, "146.9", "35.8").year(2022, "190.3", "29.3").year(2023, "180", "-5.4");
        assertText("Trade fell by 5.4 % in dollars in 2023");
    }

    @Test
    void noChangeIsStatedAsSuch() {
        year(2021, "146.9", "35.8").year(2022, "146.9", "0.0");
        assertText("Trade did not change in dollars in 2022");
    }

    @Test
    void aYearWithoutGrowthStatesItsLevel() {
        year(2022, "190.3", null);
        assertText("China’s trade with Russia was 190.3 bn $ in 2022");
    }

    private TradeHeadlineTest year(int year, String billions, String growth) {
        years.add(new Year(year, new BigDecimal(billions), billions + " bn $", growth == null ? null : new BigDecimal(growth)));
        return this;
    }

    private void assertText(String expected) {
        assertEquals(expected, new TradeHeadline(years).text());
    }
}
