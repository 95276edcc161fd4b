package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.AMUR_HEADER;
import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.amur.figureimport.rows.CsvFiles.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmurRowsTest {

    private static final String GOOD = "GACC,CN,total,2022,1.28,tn,CNY,34.3,2023-01-13,The China Project\n";

    @Test
    void readsAStatementAsItIsWritten() {
        ParsedFigures figures = read(AMUR_HEADER + GOOD);
        assertEquals(Optional.of(Layout.AMUR), figures.layout());
        assertTrue(figures.isAcceptable());
        assertEquals(List.of(), figures.remarks());
        Statement expected = new Statement(null, Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.CNY),
                Period.year(2022), Amount.of("1.28", Scale.TRILLION, Currency.CNY), new BigDecimal("34.3"),
                PartialDate.parse("2023-01-13"));
        assertEquals(new FigureDraft(2, expected, new DraftCitation("The China Project", "", "", "", null), null, null, null, "",
                new DraftCell("", "value", "1.28")), figures.drafts().get(0));
    }

    @Test
    void readsTheOptionalColumns() {
        String address = "http://m.18sz.com/news/show.php?itemid=17402";
        String text = AMUR_HEADER.replace("source", "source,address,locator,quotation,credibility")
                + "GACC,CN,total,2023-01..2023-11,218.176,bn,USD,26.7,2023-12,m.18sz.com," + address
                + ",para 2,2181亿7600万美元,3\n";
        ParsedFigures figures = read(text);
        assertEquals(List.of(), problems(figures));
        assertEquals(new DraftCitation("m.18sz.com", address, "para 2", "2181亿7600万美元", 3),
                figures.drafts().get(0).citation());
    }

    @Test
    void readsAnyPartnerAndAnyGoods() {
        String header = AMUR_HEADER.replace("source", "source,partner,commodity");
        ParsedFigures figures = read(header + "IMF,RU,import,2021,293656.04,mn,USD,,,IMF,W00,\n"
                + "COMTRADE,AO,export,2014,27491308686,one,USD,,,UN Comtrade,,270900\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of(
                new Series(Reporter.IMF, "RU", "W00", Series.ALL_GOODS, Flow.IMPORT, Currency.USD),
                new Series(Reporter.COMTRADE, "AO", "CN", "270900", Flow.EXPORT, Currency.USD)),
                figures.drafts().stream().map(draft -> draft.statement().series()).toList());
        ParsedFigures refused = read(header + "IMF,US,import,2021,1,mn,USD,,,IMF,DE,\n"
                + "IMF,CN,import,2021,1,mn,USD,,,IMF,ZZ,\nIMF,CN,import,2021,1,mn,USD,,,IMF,RU,271\n");
        assertEquals(List.of("2 partner OTHER_TRADE", "3 partner UNKNOWN_PARTNER", "4 commodity UNKNOWN_COMMODITY"),
                problems(refused));
    }

    @Test
    void aFigureMayBeKeptBesideItsSeries() {
        String text = AMUR_HEADER.replace("source", "source,beside")
                + "GACC,CN,total,2024,244.81,bn,USD,1.9,2025-01-13,bne,\n"
                + "GACC,CN,total,2024,237,bn,USD,,2025-01-13,Reuters,the rate of one day\n";
        assertEquals(Arrays.asList(null, "the rate of one day"),
                read(text).drafts().stream().map(FigureDraft::beside).toList());
    }

    @ParameterizedTest
    @CsvSource({"exports,EXPORT", "Imports,IMPORT", "импорт,IMPORT", "出口,EXPORT", "trade balance,BALANCE"})
    void readsWordsForAFlowThatHaveOneMeaning(String word, Flow flow) {
        assertEquals(flow, only("GACC,CN,%s,2022,1.28,bn,USD,,,A\n".formatted(word)).series().flow());
    }

    @ParameterizedTest
    @CsvSource({"January 2024,2024-01", "Янв 2024,2024-01", "янв. 2024 г.,2024-01", "Sep 2024,2024-09", "октябрь 2024,2024-10",
            "2024年1月,2024-01", "2024年1-10月,2024-01..2024-10"})
    void readsMonthsInWords(String words, String period) {
        assertEquals(Period.parse(period), only("GACC,CN,export,%s,1.28,bn,USD,,,A\n".formatted(words)).period());
    }

    @ParameterizedTest
    @CsvSource({"$,USD,ONE", "bn $,USD,BILLION", "mn USD,USD,MILLION", "$,$,ONE", "млн,USD,MILLION", "亿美元,USD,HUNDRED_MILLION", "¥,CNY,ONE",
            "millions,dollars,MILLION", "billion yuan,CNY,BILLION"})
    void readsUnitsWithTheirCurrency(String unit, String currency, Scale scale) {
        assertEquals(scale, only("GACC,CN,export,2022,1.28,%s,%s,,,A\n".formatted(unit, currency)).amount().scale());
    }

    @Test
    void readsCountriesByTheirNames() {
        ParsedFigures figures = read(AMUR_HEADER.replace("source", "source,partner") + "IMF,China,import,2021,1,mn,USD,,,A,Россия\n"
                + "IMF,Russian Federation,import,2021,1,mn,USD,,,A,World\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("CN RU", "RU W00"), figures.drafts().stream().map(draft -> draft.statement().series())
                .map(series -> series.declarant() + " " + series.partner()).toList());
    }

    private static Statement only(String row) {
        ParsedFigures figures = read(AMUR_HEADER + row);
        assertEquals(List.of(), problems(figures));
        return figures.drafts().get(0).statement();
    }

    @Test
    void growthAndPublicationMayBeUnknown() {
        ParsedFigures figures = read(AMUR_HEADER + "GACC,CN,export,2022-11,7.7,bn,USD,,,mir24.tv\n");
        Statement statement = figures.drafts().get(0).statement();
        assertNull(statement.claimedGrowth());
        assertTrue(statement.published().isUnknown());
    }

    @Test
    void aBalanceMayBeNegativeAndItsGrowthBeyondAHundredPerCent() {
        String row = "GACC,CN,balance,2022,−38.027,bn,USD,-180,2023-01-13,A\n";
        assertEquals(List.of(), problems(read(AMUR_HEADER + row)));
    }

    @ParameterizedTest
    @CsvSource({
        "1,WTO,reporter,UNKNOWN_REPORTER",
        "2,XX,declarant,UNKNOWN_DECLARANT",
        "2,US,declarant,WRONG_DECLARANT",
        "2,RU,declarant,WRONG_DECLARANT",
        "3,x,flow,UNKNOWN_FLOW",
        "3,sales,flow,UNKNOWN_FLOW",
        "4,2022-13,period,BAD_PERIOD",
        "4,Jan 24,period,BAD_PERIOD",
        "4,Ja 2024,period,BAD_PERIOD",
        "2,156,declarant,UNKNOWN_DECLARANT",
        "4,2022-05..2022-01,period,PERIOD_ENDS_BEFORE_START",
        "4,2022-03..2022-05,period,PERIOD_NOT_FROM_JANUARY",
        "4,2025,period,FUTURE_PERIOD",
        "4,2025-06,period,FUTURE_PERIOD",
        "4,2022-11..2023-02,period,BAD_PERIOD",
        "4,'',period,MISSING",
        "5,'',value,MISSING",
        "5,'\"1,28\"',value,NOT_A_NUMBER",
        "5,1.28 tn,value,NOT_A_NUMBER",
        "5,1.2e3,value,NOT_A_NUMBER",
        "5,-0-,value,NO_VALUE_MARK",
        "5,NaN,value,NO_VALUE_MARK",
        "5,-1.28,value,NEGATIVE",
        "5,=1+1,value,NOT_A_NUMBER",
        "5,1234567890123456,value,NOT_A_NUMBER",
        "6,m,unit,UNKNOWN_UNIT",
        "6,'',unit,MISSING",
        "7,EUR,currency,UNKNOWN_CURRENCY",
        "7,HK$,currency,UNKNOWN_CURRENCY",
        "6,$,unit,UNKNOWN_UNIT",
        "6,6,unit,UNKNOWN_UNIT",
        "6,bn $,unit,UNKNOWN_UNIT",
        "8,34%,claimed_growth,NOT_A_NUMBER",
        "8,-134.3,claimed_growth,IMPOSSIBLE_GROWTH",
        "8,-100.0,claimed_growth,NOTHING_LEFT",
        "9,13.01.2023,published,BAD_DATE",
        "9,2023-02-30,published,BAD_DATE",
        "9,2030-01-01,published,FUTURE_DATE",
        "9,Jan 2023,published,BAD_DATE",
        "9,2022-12,published,PUBLISHED_BEFORE_PERIOD_ENDED",
        "9,2022-12-31,published,PUBLISHED_BEFORE_PERIOD_ENDED",
        "10,'',source,MISSING"
    })
    void reportsACellThatCannotBeRead(int cell, String text, String column, Reason reason) {
        String[] cells = GOOD.strip().split(",");
        cells[cell - 1] = text;
        String yearBefore = GOOD.replace("2022,", "2021,").replace("2023", "2022");
        ParsedFigures figures = read(AMUR_HEADER + yearBefore + String.join(",", cells) + "\n");
        assertEquals(List.of("3 " + column + " " + reason), problems(figures));
        assertEquals(1, figures.drafts().size());
    }

    @ParameterizedTest
    @CsvSource({"address,javascript:alert(1),BAD_ADDRESS", "address,tass.com/economy/1826171,BAD_ADDRESS",
            "credibility,B2,UNKNOWN_CREDIBILITY", "credibility,7,UNKNOWN_CREDIBILITY"})
    void reportsAnOptionalCellThatCannotBeRead(String column, String text, Reason reason) {
        ParsedFigures figures = read(AMUR_HEADER.strip() + "," + column + "\n" + GOOD.strip() + "," + text + "\n");
        assertEquals(List.of("2 " + column + " " + reason), problems(figures));
    }

    @Test
    void reportsATextThatIsTooLong() {
        ParsedFigures figures = read(AMUR_HEADER + GOOD.replace("The China Project", "x".repeat(501)));
        assertEquals(List.of("2 source TOO_LONG"), problems(figures));
        assertEquals(List.of(), problems(read(AMUR_HEADER + GOOD.replace("The China Project", "x".repeat(500)))),
                "As long as the title of a source");
    }

    /** RFC 3986, sections 3.1 and 3.2.2. */
    @Test
    void anAddressIsTheSameWithCapitalsInItsSchemeAndHost() {
        String header = AMUR_HEADER.strip() + ",address\n";
        ParsedFigures figures = read(header + GOOD.strip() + ",HTTPS://Someone@Example.ORG:80/A?b=C#D\n"
                + GOOD.replace("total", "export").strip() + ",HTTP://EXAMPLE.org\n");
        assertEquals(List.of("https://Someone@example.org:80/A?b=C#D", "http://example.org"),
                figures.drafts().stream().map(draft -> draft.citation().spelledAddress()).toList());
        assertEquals("http://EXAMPLE.org", figures.drafts().get(1).citation().address());
        assertEquals(List.of("3  DUPLICATE"), problems(read(header + GOOD.strip() + ",HTTPS://example.org/a\n"
                + GOOD.strip() + ",https://EXAMPLE.org/a\n")));
    }

    @Test
    void reportsEveryBadCellOfARow() {
        assertEquals(List.of("2 reporter UNKNOWN_REPORTER", "2 period BAD_PERIOD", "2 value NOT_A_NUMBER"),
                problems(read(AMUR_HEADER + "X,CN,total,22,many,tn,CNY,34.3,2023-01-13,A\n")));
    }

    @Test
    void theSameStatementTwiceIsADuplicateEvenWithAnotherValue() {
        ParsedFigures figures = read(AMUR_HEADER + GOOD + GOOD.replace("1.28", "1.29"));
        assertEquals(List.of("3  DUPLICATE"), problems(figures));
        assertEquals("2", figures.problems().get(0).detail());
    }

    @Test
    void anotherSourceOrVintageOfTheSameFigureIsNoDuplicate() {
        ParsedFigures figures = read(AMUR_HEADER + GOOD + GOOD.replace("The China Project", "Kommersant")
                + GOOD.replace("2023-01-13", "2023-03-20") + GOOD.replace("total", "export"));
        assertEquals(4, figures.drafts().size());
        assertTrue(figures.isAcceptable());
    }

    @Test
    void whatIsZeroMayHaveFallenByEverything() {
        assertEquals(List.of(), problems(read(AMUR_HEADER + "FTS,RU,export,2022-03,0.0,mn,USD,-100,,A\n")));
    }

    @Test
    void remarksOnZeroSinceItMayStandForNothingReported() {
        ParsedFigures figures = read(AMUR_HEADER + "FTS,RU,export,2022-03,0,mn,USD,,,A\n");
        assertTrue(figures.isAcceptable());
        assertEquals(Reason.ZERO, figures.remarks().get(0).reason());
    }
}
