package org.amur.trade.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Share and rank of each of the two countries in the other's trade. */
class PartnerTradeTest {

    private static final AtomicLong FIGURES = new AtomicLong();

    private final List<Statement> statements = new ArrayList<>();

    @Test
    void aShareIsOfTheSameYearsTotal() {
        exports("CN", "2020", "49");
        exports("W00", "2020", "337");
        exports("CN", "2021", "68.7");
        PartnerTrade trade = trade(2020);
        assertEquals("14.5", trade.getShare().getPercent().toPlainString());
        assertTrue(trade.isWorldKnown());
        assertNull(trade.shares().get(1).getPercent(), "the total of 2021 is not known");
        assertFalse(trade(2021).isWorldKnown());
    }

    @Test
    void coverageIsOfAllTradeAndUnknownWithoutIt() {
        exports("W00", "2020", "400");
        exports("NL", "2020", "60");
        exports("CN", "2020", "40");
        exports("CN", "2021", "68.7");
        assertEquals("25", trade(2020).getCoverage().toPlainString());
        assertNull(trade(2021).getCoverage());
    }

    @Test
    void theRankIsAmongThePartnersThatAreKnownWithoutTheWorld() {
        exports("W00", "2020", "337");
        exports("NL", "2020", "60");
        exports("CN", "2020", "49");
        exports("DE", "2020", "18");
        exports("BY", "2019", "99");
        PartnerTrade trade = trade(2020);
        assertEquals(2, trade.getOwn().rank());
        assertEquals(3, trade.getKnown());
        assertEquals(List.of("NL", "CN", "DE"), trade.getLargest().stream().map(Ranked::partner).toList());
    }

    @Test
    void aGroupOfCountriesIsNotRankedBesideThem() {
        exports("EU", "2020", "150");
        exports("NL", "2020", "60");
        exports("CN", "2020", "49");
        PartnerTrade trade = trade(2020);
        assertEquals(2, trade.getOwn().rank());
        assertEquals(List.of("NL", "CN"), trade.getLargest().stream().map(Ranked::partner).toList());
    }

    @Test
    void equalPartnersHaveOneRank() {
        exports("NL", "2020", "49");
        exports("CN", "2020", "49");
        exports("DE", "2020", "18");
        assertEquals(List.of(1, 1, 3), trade(2020).getLargest().stream().map(Ranked::rank).toList());
    }

    @Test
    void thePartnerIsShownEvenIfNotAmongTheLargest() {
        for (String partner : List.of("NL", "DE", "BY", "TR", "KR", "IT", "KZ", "US", "GB", "JP", "PL")) {
            exports(partner, "2020", "50");
        }
        exports("CN", "2020", "1");
        PartnerTrade trade = trade(2020);
        assertEquals(11, trade.getLargest().size());
        assertEquals("CN", trade.getLargest().get(10).partner());
        assertEquals(12, trade.getOwn().rank());
    }

    @Test
    void aYearOfMonthsIsASum() {
        for (int month = 1; month <= 12; month++) {
            exports("CN", "2020-%02d".formatted(month), "4");
        }
        exports("W00", "2020", "480");
        assertEquals("10", trade(2020).getShare().getPercent().toPlainString());
        assertTrue(trade(2020).getShare().partner().isDerived());
        assertEquals(2020, PartnerTrade.newest(question(), "RU", set()));
    }

    private void exports(String partner, String period, String billions) {
        statements.add(new Statement(FIGURES.incrementAndGet(),
                new Series(Reporter.IMF, "RU", partner, Series.ALL_GOODS, Flow.EXPORT, Currency.USD), Period.parse(period),
                Amount.of(billions, Scale.BILLION, Currency.USD), null, PartialDate.unknown()));
    }

    private PartnerTrade trade(int year) {
        return PartnerTrade.of(question(), "RU", set(), set(), year);
    }

    private StatementSet set() {
        return new StatementSet(statements, EvidenceRanks.ALIKE);
    }

    private static PartnerQuestion question() {
        return new PartnerQuestion(Reporter.IMF, Flow.EXPORT, Currency.USD, null);
    }
}
