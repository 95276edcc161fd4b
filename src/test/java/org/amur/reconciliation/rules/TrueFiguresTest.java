package org.amur.reconciliation.rules;

import static org.amur.reconciliation.rules.Ledgers.BALANCE;
import static org.amur.reconciliation.rules.Ledgers.EXPORT;
import static org.amur.reconciliation.rules.Ledgers.IMPORT;
import static org.amur.reconciliation.rules.Ledgers.TOTAL;
import static org.amur.reconciliation.rules.Ledgers.YUAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.amur.PublishersFiles;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real publications, and the findings about them. */
class TrueFiguresTest {

    private static final Series RUSSIAN = Series.of(Reporter.FTS, Area.RUSSIA, Flow.TOTAL, Currency.USD);

    private static String text(String sentence) {
        return sentence.replace('\u00a0', ' ');
    }

    @Test
    void trade2022HasTwoGrowthRatesWithoutAConflictAndOneRevisedBase() {
        Finding finding = new Ledgers().with(TOTAL, "2021", "146.887 bn 35.8").with(YUAN, "2022", "1.28 tn 34.3")
                .with(TOTAL, "2022", "190.271 bn 29.3").with(TOTAL, "2022", "190 bn").only();
        assertEquals(Rule.REVISED_BASE, finding.rule());
        assertEquals(Severity.NOTICE, finding.severity());
        assertEquals(List.of(3L, 1L), finding.figures());
        assertEquals("China’s trade with Russia, 2022: reported growth is +29.3 %; the recorded levels give +29.5 %."
                + " The level of 2021 was probably revised from 146.9 bn $ to about 147.2 bn $.",
                text(FindingText.sentence(finding)));
    }

    @Test
    void trade2023WasReportedToHaveGrownFromAnotherBase() {
        Finding finding = new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2023", "240.11 bn 26.3").only();
        assertEquals("China’s trade with Russia, 2023: reported growth is +26.3 %; the recorded levels give +26.2 %."
                + " The level of 2022 was probably revised from 190.3 bn $ to about 190.1 bn $.",
                text(FindingText.sentence(finding)));
    }

    @Test
    void exportsOfJanuaryToJuly2024WereReportedToHaveFallenLess() {
        Finding finding = new Ledgers().with(EXPORT, "2023-01..2023-07", "62.54 bn")
                .with(EXPORT, "2024-01..2024-07", "61.64 bn -1.1").only();
        assertEquals(Rule.REVISED_BASE, finding.rule());
        assertTrue(FindingText.sentence(finding).contains("recorded levels give −1.4 %"), FindingText.sentence(finding));
    }

    @Test
    void importsOfJanuaryToMay2022WereRevisedMoreThanUsual() {
        Finding finding = new Ledgers().with(IMPORT, "2022-01..2022-05", "41.25 bn")
                .with(IMPORT, "2023-01..2023-05", "50.86 bn 20.4")
                .only();
        assertEquals(Rule.REVISED_BASE, finding.rule());
        assertTrue(text(FindingText.sentence(finding)).endsWith("from 41.25 bn $ to about 42.24 bn $."),
                FindingText.sentence(finding));
        assertEquals("CLAIMED_GROWTH.differs", new Ledgers().with(IMPORT, "2022-01..2022-05", "41.25 bn")
                .with(IMPORT, "2023-01..2023-05", "50.86 bn 10.4").rules().get(0));
    }

    @Test
    void yuanAtTheRateOfADayDoNotBelongInTheSeries() {
        Finding finding = new Ledgers().with(YUAN, "2024", "1.74 tn").with(TOTAL, "2024", "244.81 bn")
                .with(TOTAL, "2024", "237 bn").only();
        assertEquals("China’s trade with Russia, 2024: 237 bn $ is 1.74 tn ¥ at a later daily rate."
                + " That rate is 7.34 yuan per dollar; customs converted it to 244.8 bn $. Exclude it.",
                text(FindingText.sentence(finding)));
        assertEquals(List.of(3L, 1L, 2L), finding.figures());
        assertEquals("EXCHANGE_RATE.dayRate",
                new Ledgers().with(YUAN, "2024", "1.74 tn").with(TOTAL, "2024", "237 bn").rules().get(0));
        assertEquals(List.of(), new Ledgers().with(YUAN, "2024", "1.74 tn").with(TOTAL, "2024", "244.8 bn").rules());
    }

    @Test
    void aDayRateThatIsAlsoOlderDoesNotHideCustomsOwnConversion() {
        Ledgers ledger = new Ledgers().with(TOTAL, "2023", "240.11 bn").with(YUAN, "2024", "1.741 tn 2.9", "2025-01-13")
                .with(TOTAL, "2024", "237 bn", "2025-01-13").with(TOTAL, "2024", "244.81 bn 1.9", "2025-01-18");
        assertEquals(List.of("REVISED_BASE.base", "EXCHANGE_RATE.dayRateBeside"), ledger.rules().stream().sorted()
                .sorted((one, other) -> other.compareTo(one)).toList());
    }

    @Test
    void theTwoCountriesCountJanuaryToOctober2023Differently() {
        Finding finding = new Ledgers().with(TOTAL, "2023-01..2023-10", "196.48 bn")
                .with(RUSSIAN, "2023-01..2023-10", "186 bn").only();
        assertEquals(Rule.MIRROR, finding.rule());
        assertEquals(Severity.NOTICE, finding.severity());
        String sentence = text(FindingText.sentence(finding));
        assertEquals("January–October 2023: Russia reports trade of 186 bn $, China of 196.5 bn $."
                + " In two-way trade, freight and insurance explain up to 3 of the 5.3 % between them.", sentence);
        ArithmeticStep.Operand band = finding.arithmetic().get(finding.arithmetic().size() - 1).result();
        assertEquals(new FindingTerm.Times(new BigDecimal("1.03")), band.value());
        assertEquals(0, band.bounds().high().compareTo(new BigDecimal("1.03")), "a number lies within its own bounds");
    }

    @Test
    void aMirrorGapNamesBothCountriesAndWhatFreightExplains() {
        Series estimate = Series.of(Reporter.IMF, Area.RUSSIA, Flow.EXPORT, Currency.USD);
        assertEquals("2024: China reports imports of 129.3 bn $, Russia exports of 112.1 bn $ (IMF estimate)."
                + " Freight and insurance explain up to 6 of the 15 % between them.",
                text(FindingText.sentence(new Ledgers().with(IMPORT, "2024", "129.32 bn").with(estimate, "2024", "112.06 bn").only())));
        List<ComparedLevel> levels = ComparedLevel.of(Rule.MIRROR, "flow",
                new Ledgers().with(IMPORT, "2024", "129.32 bn").with(estimate, "2024", "112.06 bn").only().terms());
        assertEquals(List.of("China (GACC)", "Russia (IMF)"), levels.stream().map(ComparedLevel::label).toList());
        assertEquals(List.of(100, 87), levels.stream().map(ComparedLevel::length).toList());
    }

    @Test
    void aClaimThatAllIsLostIsContradictedInWords() {
        assertEquals("China’s exports to Russia, 2022: reported growth is −100 %, which no level of 2021 gives."
                + " The recorded levels give −95.0 %.", text(FindingText.sentence(new Ledgers().with(EXPORT, "2021", "2.00 bn")
                .with(EXPORT, "2022", "0.10 bn -100").findings().stream().filter(found -> found.variant().equals("impossible"))
                .findFirst().orElseThrow())));
    }

    @Test
    void goodsAreNamed() {
        Series fuels = new Series(Reporter.GACC, Area.CHINA, Area.RUSSIA, "27", Flow.IMPORT, Currency.USD);
        String sentence = FindingText.sentence(new Ledgers().with(fuels, "2023", "94.1 bn", "2024-01-20")
                .with(fuels, "2023", "96.5 bn", "2024-06-20").only());
        assertTrue(sentence.startsWith("China’s imports from Russia, Mineral fuels and oils (HS 27), 2023: GACC revised"), sentence);
    }

    @Test
    void aThirdReporterDoesNotResolveAMirrorGap() {
        Series imf = Series.of(Reporter.IMF, Area.RUSSIA, Flow.TOTAL, Currency.USD);
        Ledgers ledger = new Ledgers()
                .with(TOTAL, "2023-01..2023-10", "196.48 bn")
                .with(RUSSIAN, "2023-01..2023-10", "186 bn")
                .with(TOTAL, "2023", "240.111 bn")
                .with(EXPORT, "2023", "110.972 bn")
                .with(IMPORT, "2023", "129.139 bn");
        Finding before = ledger.only();
        for (Series annual : List.of(imf, imf.with(Flow.EXPORT), imf.with(Flow.IMPORT))) {
            ledger.with(annual, "2023", annual.flow() == Flow.TOTAL ? "238.6 bn" : annual.flow() == Flow.EXPORT ? "124.3 bn"
                    : "114.3 bn");
            assertEquals(List.of(before.key() + before.fingerprint()),
                    ledger.findings().stream().map(found -> found.key() + found.fingerprint()).toList());
        }
    }

    @Test
    void aWiderBandExplainsMoreOfTheMirrorGap() {
        Ledgers ledger = new Ledgers().with(IMPORT, "2020", "57.09 bn").with(RUSSIAN.with(Flow.EXPORT), "2020", "49.25 bn");
        assertEquals(List.of("MIRROR.flow"), ledger.rules());
        assertEquals(List.of(), Reconciliation.with(new MirrorBand(new BigDecimal("1.16"))).all(ledger.statements()));
        assertEquals(List.of(), new Ledgers().with(IMPORT, "2020", "52.1 bn")
                .with(RUSSIAN.with(Flow.EXPORT), "2020", "49.25 bn").rules(), "5.8 per cent are freight and insurance");
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void chineseCustomsInThePress() throws IOException {
        List<Finding> findings = Reconciliation.of(Ledgers.file("gacc_headlines.csv"));
        assertEquals(10, Ledgers.names(findings).stream().filter("REVISED_BASE.base"::equals).count());
        assertEquals(2, Ledgers.names(findings).stream().filter("MONTHS.revised"::equals)
                .count(), "July 2023 was revised in August");
        assertEquals(12, findings.size());
        assertEquals(1, findings.stream().filter(finding -> finding.year() == 2022).count());
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void chineseCustomsInYuanRevisedTheMonthsOf2024() throws IOException {
        List<Finding> findings = Reconciliation.of(Ledgers.file("gacc_cny_monthly_2024.csv"));
        assertEquals(List.of("MONTHS.revisedOften", "MONTHS.revisedOften", "MONTHS.revisedOften"), Ledgers.names(findings));
        assertEquals(List.of(Flow.EXPORT, Flow.IMPORT, Flow.TOTAL),
                findings.stream().map(finding -> finding.subject().series().flow()).sorted().toList());
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void russianCustomsByMonthContradictNothing() throws IOException {
        assertEquals(List.of(), Reconciliation.of(Ledgers.file("rosstat_fts_monthly_usd_mn_2006_2021.csv")));
    }

    @Test
    @Tag(PublishersFiles.TAG)
    void theImfHasOneGapAYearAndFlowAndAMonthThatWasCarriedOver() throws IOException {
        List<Finding> all = Reconciliation.of(Ledgers.file("imf_dots_monthly_2011_2020.csv"));
        List<Finding> findings = all.stream().filter(finding -> finding.subject().series().ofTheTwo()).toList();
        assertEquals(1, Ledgers.names(findings).stream().filter("IMPOSSIBLE.repeated"::equals).count());
        assertEquals(16, Ledgers.names(findings).stream().filter("MIRROR.flow"::equals).count());
        assertEquals(17, findings.size());
        assertTrue(all.stream().allMatch(finding -> finding.severity() == Severity.NOTICE));
        assertEquals(Set.of("IMPOSSIBLE.repeated", "MIRROR.flow"), Set.copyOf(Ledgers.names(all)),
                "of the other partners nothing else");
    }

    @Test
    void aWrongBalanceOf2022IsOneFinding() {
        Ledgers parts = new Ledgers().with(EXPORT, "2022", "76.122 bn").with(IMPORT, "2022", "114.149 bn");
        assertEquals(List.of(), parts.with(BALANCE, "2022", "-38.027 bn").rules());
        assertEquals(List.of("IMPOSSIBLE.sign"), new Ledgers().with(EXPORT, "2022", "76.122 bn")
                .with(IMPORT, "2022", "114.149 bn")
                .with(BALANCE, "2022", "38.03 bn").rules());
        assertEquals(List.of("BALANCE.differs"), new Ledgers().with(EXPORT, "2022", "76.122 bn")
                .with(IMPORT, "2022", "114.149 bn")
                .with(BALANCE, "2022", "-36.027 bn").rules());
    }
}
