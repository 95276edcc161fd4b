package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.text.PartialDate;

class ClaimSuggestionsTest {

    private static final String TWO_CURRENCIES = "Trade was 1.280 trillion yuan ($190 billion) in 2022, up 34.3%";

    private final FigureForm form = new FigureForm();

    @Test
    void certainPartsAreFilledIn() {
        form.setStatedText("2023年1-11月，中国对俄出口2181亿7600万美元，同比增长50.2%");
        String said = new ClaimSuggestions(form).take(Map.of());
        assertEquals(Amount.of("218.176", Scale.BILLION, Currency.USD),
                new Amount(form.getValue(), form.getScale(), form.getCurrency()));
        assertEquals(new BigDecimal("50.2"), form.getClaimedGrowth());
        assertEquals(Flow.EXPORT, form.getFlow());
        assertEquals(Period.parse("2023-01..2023-11"), form.getPeriod());
        assertTrue(said.startsWith("Filled in: 218.176"), said);
    }

    @Test
    void ofSeveralReadingsOnlyTheChosenIsFilledIn() {
        form.setStatedText(TWO_CURRENCIES);
        ClaimSuggestions said = new ClaimSuggestions(form);
        assertTrue(said.isUndecided(Map.of()));
        assertTrue(said.isUndecided(Map.of(ClaimSuggestions.AMOUNT, "of another text")));
        Map<String, String> chosen = Map.of(ClaimSuggestions.AMOUNT, "1.280 TRILLION CNY");
        assertFalse(said.isUndecided(chosen));
        said.take(chosen);
        assertEquals(new BigDecimal("1.280"), form.getValue());
        assertEquals(Currency.CNY, form.getCurrency());
    }

    @Test
    void aPeriodThatEndsAfterThePublicationIsAsked() {
        form.setStatedText("China's trade with Russia reached $172 billion in 2022");
        form.setPublished(PartialDate.parse("2022-12-07"));
        assertTrue(new ClaimSuggestions(form).getPeriods().asks());
        form.setPublished(PartialDate.parse("2023-01"));
        assertFalse(new ClaimSuggestions(form).getPeriods().asks());
    }

    @Test
    void aDirectionWithoutDeclarantIsAsked() {
        form.setStatedText("Exports rose to $10 billion in November 2024");
        assertTrue(new ClaimSuggestions(form).getFlows().asks());
        form.setDeclarant("CN");
        assertFalse(new ClaimSuggestions(form).getFlows().asks());
    }

    @Test
    void filledFieldsAreKept() {
        form.setStatedText(TWO_CURRENCIES);
        form.setPeriod(Period.year(2021));
        form.setFlow(Flow.IMPORT);
        form.setClaimedGrowth(new BigDecimal("34.3"));
        String said = new ClaimSuggestions(form).take(Map.of(ClaimSuggestions.AMOUNT, "190 BILLION USD"));
        assertEquals(Period.year(2021), form.getPeriod());
        assertEquals(Flow.IMPORT, form.getFlow());
        assertTrue(said.endsWith("the field has another value: China’s trade with Russia · 2022."), said);
    }

    @Test
    void showsAFlowFromTheDeclarantsSide() {
        form.setStatedText("Russia's exports to China");
        assertEquals(List.of(Flow.IMPORT), flows());
        form.setDeclarant("RU");
        assertEquals(List.of(Flow.EXPORT), flows());
        form.setStatedText("China's exports to Russia and Russia's imports from China");
        assertEquals(List.of(Flow.IMPORT), flows());
        assertFalse(new ClaimSuggestions(form).getFlows().asks());
        form.setStatedText("imported to Russia");
        assertEquals(2, flows().size());
        assertTrue(new ClaimSuggestions(form).getFlows().asks());
    }

    @Test
    void asksAboutAFlowOfAThirdCountry() {
        form.setDeclarant("IN");
        form.setPartner("CN");
        form.setStatedText("Russia's exports");
        assertEquals(2, flows().size());
        assertTrue(new ClaimSuggestions(form).getFlows().asks());
        assertNull(form.getFlow());
    }

    @Test
    void withoutADeclarantTheNamedReporterBecomesIt() {
        form.setStatedText("Russian customs said imports from China reached $72.7 billion");
        new ClaimSuggestions(form).take(Map.of());
        assertEquals(List.of(Reporter.FTS, Area.RUSSIA, Flow.IMPORT), List.of(form.getReporter(), form.getDeclarant(), form.getFlow()));
    }

    private void declareByChina() {
        form.setReporter(Reporter.GACC);
        form.setDeclarant(Area.CHINA);
    }

    private List<Flow> flows() {
        return new ClaimSuggestions(form).getFlows().choices().stream().map(SuggestedPart.Choice::what).toList();
    }

    @Test
    void theMarkDependsOnTextDeclarantAndPartner() {
        form.setStatedText("exports to Russia\r\nwere $20 billion ");
        String mark = new ClaimSuggestions(form).getMark();
        form.setStatedText("exports to Russia\nwere $20 billion");
        assertEquals(mark, new ClaimSuggestions(form).getMark());
        form.setStatedText("exports to Russia were $21 billion");
        assertNotEquals(mark, new ClaimSuggestions(form).getMark());
        form.setStatedText("exports to Russia\nwere $20 billion");
        form.setDeclarant("RU");
        assertNotEquals(mark, new ClaimSuggestions(form).getMark());
        form.setStatedText(null);
        assertNotEquals(mark, new ClaimSuggestions(form).getMark());
    }

    @Test
    void anEmptyTextOffersNothing() {
        ClaimSuggestions said = new ClaimSuggestions(form);
        assertFalse(said.isOffered());
        assertEquals("", said.getEcho());
        assertEquals(List.of(), said.getRemarks());
        assertEquals("", said.take(Map.of()));
    }

    @Test
    void theEchoListsReadingsAndQuestions() {
        form.setStatedText(TWO_CURRENCIES);
        assertEquals(
                "Value: choose below · Reported growth on a year earlier, %: choose below · China’s trade with Russia · 2022",
                new ClaimSuggestions(form).getEcho());
    }

    /** The yuan growth is not that of the dollar amount beside it. */
    @Test
    void asksInWhichCurrencyTheGrowthIs() {
        form.setStatedText(TWO_CURRENCIES);
        new ClaimSuggestions(form).take(Map.of(ClaimSuggestions.AMOUNT, "190 BILLION USD"));
        assertNull(form.getClaimedGrowth());
        form.setStatedText("2024年中俄贸易额1.74万亿元，以美元计增长1.9%");
        ClaimSuggestions said = new ClaimSuggestions(form);
        said.take(Map.of());
        assertNull(form.getClaimedGrowth());
        assertTrue(said.getGrowths().questions().get(0).startsWith("“美元” may be growth in another currency"), said::getEcho);
    }

    @Test
    void doesNotFillInTheTradeOfAThirdCountryAsThatOfTheRecord() {
        form.setStatedText("China's trade with India reached $136 billion in 2023");
        ClaimSuggestions said = new ClaimSuggestions(form);
        said.take(Map.of());
        assertNull(form.getFlow());
        assertEquals(new BigDecimal("136"), form.getValue());
        assertTrue(said.getRemarks().get(0).startsWith("“trade with India” is not China–Russia trade"), said::getEcho);
    }

    @Test
    void doesNotFillInGrowthAgainstTheMonthBefore() {
        form.setStatedText("trade fell 5% month-on-month to $18 billion in March 2024");
        ClaimSuggestions said = new ClaimSuggestions(form);
        said.take(Map.of());
        assertNull(form.getClaimedGrowth());
        assertTrue(said.getRemarks().get(0).startsWith("“fell 5%” may be month-on-month"), said::getEcho);
    }

    @Test
    void asksBeforeItFillsInTheFlowOfOneCommodity() {
        form.setStatedText("Crude oil imports from Russia 2023 $60.6 billion");
        ClaimSuggestions said = new ClaimSuggestions(form);
        said.take(Map.of());
        assertNull(form.getFlow());
        assertTrue(said.getFlows().questions().get(0).startsWith("“Crude oil imports” is trade in one"), said::getEcho);
        said.take(Map.of(ClaimSuggestions.FLOW, "IMPORT"));
        assertEquals(Flow.IMPORT, form.getFlow());
    }

    @Test
    void fillsInAnApproximationAndSaysThatItIsOne() {
        form.setStatedText("nearly $190 billion");
        ClaimSuggestions said = new ClaimSuggestions(form);
        said.take(Map.of());
        assertEquals(new BigDecimal("190"), form.getValue());
        assertTrue(said.getRemarks().get(0).startsWith("“nearly $190 billion” is approximate"), said::getEcho);
    }

    @Test
    void plansAreNotFilledIn() {
        form.setStatedText("Trade is expected to grow 5% to $200 billion in 2023");
        assertTrue(new ClaimSuggestions(form).isUndecided(Map.of()));
        assertEquals("", new ClaimSuggestions(form).take(Map.of()));
        assertNull(form.getPeriod());
    }

    @Test
    void aNamedReporterIsAppliedWithItsFlow() {
        form.setStatedText("Импорт России из Китая в 2021 году, по данным Федеральной таможенной службы, составил $72,7 млрд");
        form.setPartner("RU");
        ClaimSuggestions said = new ClaimSuggestions(form);
        assertEquals("Reporter FTS, declarant Russia · 72.7\u00a0bn\u00a0$ · Russia’s imports from China · 2021", said.getEcho());
        String mark = said.getMark();
        assertTrue(said.take(Map.of()).startsWith("Filled in: Reporter FTS, declarant Russia · "), said::getEcho);
        assertEquals(Reporter.FTS, form.getReporter());
        assertEquals("RU", form.getDeclarant());
        assertEquals("CN", form.partnerMeant());
        assertEquals(Flow.IMPORT, form.getFlow());
        assertEquals(mark, new ClaimSuggestions(form).getMark());
        assertEquals("72.7\u00a0bn\u00a0$ · Russia’s imports from China · 2021", new ClaimSuggestions(form).getEcho());
    }

    @Test
    void aReporterThatWouldReverseTheFlowIsNotApplied() {
        declareByChina();
        form.setStatedText("Russian customs said imports from China reached $72.7 billion");
        form.setFlow(Flow.IMPORT);
        String said = new ClaimSuggestions(form).take(Map.of());
        assertEquals(Reporter.GACC, form.getReporter());
        assertEquals("CN", form.getDeclarant());
        assertEquals(Flow.IMPORT, form.getFlow());
        assertTrue(said.endsWith("the field has another value: Reporter FTS, declarant Russia · Russia’s imports from China."), said);
    }

    @Test
    void aCompilerIsKeptAsReporter() {
        declareByChina();
        form.setStatedText("Russian customs said imports from China reached $72.7 billion");
        form.setReporter(Reporter.COMTRADE);
        new ClaimSuggestions(form).take(Map.of());
        assertEquals(Reporter.COMTRADE, form.getReporter());
        assertEquals("CN", form.getDeclarant());
        assertEquals(Flow.EXPORT, form.getFlow());
    }

    @Test
    void ofSeveralReportersNoneIsApplied() {
        declareByChina();
        form.setStatedText("ФТС РФ и ГТУ КНР: экспорт в Китай 68,9 млрд долларов");
        ClaimSuggestions said = new ClaimSuggestions(form);
        assertTrue(said.getRemarks().get(0).startsWith("Several reporters named (FTS, GACC)."), said::getEcho);
        said.take(Map.of());
        assertEquals(Reporter.GACC, form.getReporter());
        assertEquals(Flow.IMPORT, form.getFlow());
    }

    @Test
    void changingTheDeclarantMirrorsTheAppliedFlow() {
        form.setStatedText("Импорт России из Китая в 2021 году составил $72,7 млрд");
        new ClaimSuggestions(form).take(Map.of());
        assertEquals(Flow.EXPORT, form.getFlow());
        form.setDeclarant("RU");
        assertTrue(new ClaimSuggestions(form).rederiveFlow().endsWith("Russia’s imports from China."));
        assertEquals(Flow.IMPORT, form.getFlow());
        form.setDeclarant("IN");
        assertTrue(new ClaimSuggestions(form).rederiveFlow().endsWith("Choose the flow again."));
        assertNull(form.getFlow());
    }

    @Test
    void growthBesideSeveralAmountsIsFilledInOnlyIfChosen() {
        form.setStatedText("In 2024 China's exports to Russia rose 4.1% to $115.49 billion, while imports were $129.32 billion");
        ClaimSuggestions said = new ClaimSuggestions(form);
        assertTrue(said.getGrowths().questions().get(0).startsWith("“rose 4.1%” may be the growth of another"), said::getEcho);
        said.take(Map.of(ClaimSuggestions.AMOUNT, "129.32 BILLION USD", ClaimSuggestions.FLOW, "IMPORT", ClaimSuggestions.GROWTH, "none"));
        assertEquals(new BigDecimal("129.32"), form.getValue());
        assertEquals(Flow.IMPORT, form.getFlow());
        assertNull(form.getClaimedGrowth());
        said.take(Map.of(ClaimSuggestions.AMOUNT, "115.49 BILLION USD", ClaimSuggestions.GROWTH, "4.1"));
        assertEquals(new BigDecimal("4.1"), form.getClaimedGrowth());
    }
}
