package org.amur.intake.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.amur.figure.claim.Claim;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.intake.text.ArticleText;

/** Tests the reader of amounts; all texts were published on 13 March 2024. */
class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trade reached US$240.1 billion (1.69 trillion yuan).       | 240100000000 USD, 1690000000000 CNY
            The fine of €1.2 million, or 5 million rubles, was paid.   | 1200000 EUR, 5000000 RUB
            It bought 107 million tonnes and 34 bcm of gas.            | 107000000 tonnes, 34 bcm
            The 2,700-km border; 1,500 soldiers and 36 military ships. | 2700 km, 1500 soldiers, 36 military ships
            Only 17 of the 27 members agreed.                          | 17 of the 27
            It listed nine companies and two banks.                    | 9 companies
            Импорт составил 71,3 млн долларов, экспорт — 57,3 млн.     | 71300000 USD, 57300000 USD
            Экспорт достиг 13 млрд 910,7 млн ам. долл., рост 2 проц.   | 13910700000 USD
            出口238亿元，占外贸总值的72.3%，增长5%。                     | 23800000000 CNY, 72.3 %
            Prices fell by 1.5 percent.                                | 1.5 percent
            Импорт составил 22,2 тыс. тонн по $904,4 за тонну.         | 22200 тонн, 904.4 USD
            Цена — 239 рублей (45 молдавских леев), или 128,7 руб.     | 239 RUB, 45 MDL, 128.7 RUB
            По газопроводу пойдёт 38 миллиардов кубометров.            | 38000000000 кубометров
            出口2401亿美元，原油1.07亿吨，边界长4300公里。               | 240100000000 USD, 107000000 吨, 4300 公里
            每年供气600亿至1000亿立方米。                              | 60000000000 立方米
            有3000多名官兵、3.6萬輛軍車和900台裝備參加。                 | 3000 多名官兵, 36000 輛, 900 台
            It bought 14 river locomotives for 27 member countries.    | 14 river locomotives, 27 member countries
            В порту стоят 12 новых речных кранов; 3 крана ждут.        | 12 новых речных кранов, 3 крана
            港口有12个车间。                                          | 12 个
            """)
    void amountsAreReadWithTheirUnits(String text, String amounts) {
        assertEquals(amounts, read(text).stream().map(FigureReaderTest::amount).collect(Collectors.joining(", ")));
    }

    private static String amount(FigureMention figure) {
        return figure.quantity().value().toPlainString() + " " + figure.quantity().unit();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sold Su-35 jets despite COVID-19 cases in the G20.
            Copyright © 2025 People of the World. In 2024 people met.
            The 20th anniversary fell on 5 March 2024 after two days and 30 years.
            В 2023 году прошла 14-я встреча; 80-летие отметили за 3 дня.
            第14次会晤于3月5日举行，75周年，30天，两国两军，6个月，8个小时。
            It ran for 40 years, 12 weeks and 5 hours. Article 12 says so.
            Статья 12 вступила в силу через 20 лет, 6 месяцев, 40 минут и 12 мая. Порты 13 и 15 места платят за 1000 кубометров, 22 апр.
            """)
    void datesDurationsAndOrdinalsAreNoAmounts(String text) {
        assertEquals(List.of(), read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trade between China and Russia reached $240.1 billion last year.            | 2023
            From January to February this year, trade with Russia rose to $37 billion.  | 2024-01..2024-02
            В прошлом году товарооборот России и Китая достиг 240,1 млрд долларов.      | 2023
            去年中俄贸易额达2401.1亿美元。                                              | 2023
            今年前2个月中俄贸易额达370亿美元。                                          | 2024-01..2024-02
            """)
    void periodsCountFromThePublication(String text, String period) {
        assertEquals(Period.parse(period), claim(text).period().readings().get(0).what());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the first quarter exports from China to Russia grew. They reached $25 billion, imports $30 million.     | 2024-01..2024-03
            За январь — март 2024 года товарооборот России и Китая вырос. Экспорт составил 25 млрд долларов.           | 2024-01..2024-03
            前三季度中俄贸易额达1800亿美元。                                                                          | 2024-01..2024-09
            2023年1月至8月，中俄贸易額增長25%。同期貿易總額達到1500億美元。                                           | 2023-01..2023-08
            """)
    void periodsOfSentencesBeforeHold(String text, String period) {
        assertEquals(Period.parse(period), claim(text, LocalDate.of(2024, 10, 18)).period().readings().get(0).what());
    }

    @Test
    void basesOfComparisonsAreNotThePeriod() {
        assertTrue(claim("Trade with Russia rose to $37 billion compared with last year.").period().isEmpty());
    }

    @Test
    void tradeOfAThirdCountryHasNoDirectionOfTheSentenceBefore() {
        assertTrue(claim("Exports from China to Russia rose again. India's exports to Russia reached $4 billion in 2023.").flow().isEmpty());
    }

    @Test
    void directionOfTradeMayBeInTheSentenceBefore() {
        Claim claim = claim("Exports from China to Russia rose again. They reached $110 billion in 2023.");
        assertEquals(Flow.EXPORT, claim.flow().readings().get(0).what().flow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade will pass the US$200 billion mark.",
                "They agreed to raise trade to $300 billion by 2030.",
                "Trade may reach, or even exceed, $250 billion.",
                "The $200 billion target is far away.",
                "Стороны намерены довести товарооборот до 200 млрд долларов.",
                "К 2030 году товарооборот — 300 млрд долларов.",
                "Объём торговли превысит 250 млрд долларов.",
                "双方力争贸易额达到3000亿美元。",
                "预计全年，贸易额将超过2400亿美元。",
                "到2030年贸易额3000亿美元。",
                "实现2000亿美元的目标。"
            })
    void targetsAndForecastsArePlanned(String text) {
        assertTrue(read(text).get(0).planned());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As expected, trade reached $240 billion.",
                "Trade rose by a third to $240 billion in 2023 and will grow.",
                "In May trade was $20 billion.",
                "Товарооборот превысил прогнозы и составил 240 млрд долларов.",
                "В 2023 году он достиг 240 млрд долларов, планируется рост.",
                "贸易额已达2401亿美元，预计将继续增长。",
                "2023年中俄贸易额达2401亿美元。"
            })
    void observedAmountsAreNotPlanned(String text) {
        assertFalse(read(text).get(0).planned());
    }

    @Test
    void otherQuantitiesHaveNoClaim() {
        assertTrue(claim("It bought 107 million tonnes.").amount().isEmpty());
    }

    @Test
    void spansCoverNumberAndUnit() {
        String text = "Газ: 22,7 млрд кубометров за $5 млрд.";
        assertEquals(List.of("22,7 млрд кубометров", "$5 млрд"), read(text).stream().map(figure -> figure.span().of(text)).toList());
    }

    @Test
    void longSentencesAreReadInPieces() {
        assertEquals(2, read("word ".repeat(190) + "$5 million " + "word ".repeat(190) + "$6 million").size());
    }

    private static Claim claim(String text) {
        return claim(text, LocalDate.of(2024, 3, 13));
    }

    private static Claim claim(String text, LocalDate published) {
        List<FigureMention> figures = FigureReader.read(ArticleText.of(text, published));
        return figures.get(figures.size() - 1).claim();
    }

    private static List<FigureMention> read(String text) {
        return FigureReader.read(ArticleText.of(text, LocalDate.of(2024, 3, 13)));
    }
}
