package org.amur.trade.file;

import static org.amur.trade.file.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.amur.trade.mapping.Mapping;
import org.amur.trade.mapping.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code and a name side by side in a row, which say the same or are refused. */
class CodesAndNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "partner code,partner name|344,Russian Federation|2 partner code COLUMNS_DISAGREE 344 Russian Federation",
        "partner code,partner name|,Russian Federation|*RU", "partner code,partner name|643,Russian Federation|*RU",
        "partner code,partner name|RUS,Россия|*RU", "partnerISO,partner|KAZ,Russia|2 partneriso COLUMNS_DISAGREE KAZ Russia",
        "partnerCode,partnerISO,partnerDesc|0,W00,World|*W00", "partner code,partner name|643,Россия (без учета чего-то)|*RU",
        "partner code,partner name|398,Kazakhstan|*KZ", "partner code,partner name|398,Areas nes|2 partner code COLUMNS_DISAGREE 398 Areas nes"})
    void ofPartnersSayOne(String names, String cells, String read) throws IOException {
        assertEquals(read, ofRow("reporterISO," + names, "CHN," + cells));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "reporterCode,reporterDesc,partner|643,China,RU|2 reportercode COLUMNS_DISAGREE 643 China",
        "reporterCode,reporterDesc,partner|156,China,RU|*RU", "reporterCode,reporterDesc,partner|398,China,US|2 reportercode COLUMNS_DISAGREE 398 China"})
    void ofDeclarantsSayOne(String names, String cells, String read) throws IOException {
        assertEquals(read, ofRow(names, cells));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6,Thousands|2 scale.id COLUMNS_DISAGREE 6 Thousands", "6,Millions|*RU", "6,who knows|*RU"})
    void ofUnitsSayOne(String cells, String read) throws IOException {
        assertEquals(read, ofRow("reporterISO,partner,SCALE.ID,SCALE", "CHN,RU," + cells));
    }

    @Test
    void ofFlowsSayOne() throws IOException {
        String names = "year,reporterISO,partner,flowCode,flowDesc,value\n2020,CHN,RU,";
        assertEquals(List.of("2 flowcode COLUMNS_DISAGREE"), problems(read(names + "X,Import,1\n", "IMF")));
        assertEquals(List.of(), problems(read(names + "X,Export,1\n", "IMF")));
    }

    @Test
    void ofOthersAreNotLookedAt() throws IOException {
        ParsedFigures figures = read("year,reporterISO,partner code,partner name,exports\n2020,KAZ,344,United States,1\n2020,CHN,RU,RU,1\n", "IMF");
        assertEquals(List.of(), problems(figures));
        assertEquals(Map.of(Reason.OTHER_COUNTRIES, 1), figures.passedOver());
    }

    /** Its list has 344 for Russia, that of ISO 3166 for Hong Kong. */
    @ParameterizedTest
    @CsvSource({"344,CODE_OF_TWO_LISTS", "840,CODE_OF_TWO_LISTS", "643,", "RUS,", "0,"})
    void aNumberAloneIsNotReadWhereChinasCustomsPublish(String partner, Reason reason) throws IOException {
        assertEquals(reason == null ? List.of() : List.of("2 partner code " + reason),
                problems(read("year,partner code,exports\n2020," + partner + ",1\n", "GACC")));
    }

    private static String ofRow(String names, String cells) throws IOException {
        ParsedFigures figures = read("year," + names + ",exports\n2020," + cells + ",1\n", "IMF");
        return figures.problems().isEmpty() ? "*" + figures.drafts().get(0).statement().series().partner()
                : figures.problems().stream().map(problem -> CsvFiles.inShort(problem) + " " + problem.text() + " " + problem.detail())
                        .findFirst().orElseThrow();
    }

    private static ParsedFigures read(String text, String reporter) throws IOException {
        Mapping proposed = CsvFiles.read(text).head().orElseThrow().mapping();
        Mapping mapping = proposed.with(Part.REPORTER, reporter).with(Part.CURRENCY, "USD");
        return FigureFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Reading(null, null,
                mapping.with(Part.UNIT, "MILLION")), CsvFiles.TODAY);
    }
}
