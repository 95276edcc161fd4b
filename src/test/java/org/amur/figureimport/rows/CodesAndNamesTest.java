package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and names side by side in a row, which agree or are refused. */
class CodesAndNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "partner code,partner name|344,Russian Federation|2 partner code COLUMNS_DISAGREE 344 Russian Federation",
                "partner code,partner name|,Russian Federation|*RU",
                "partner code,partner name|643,Russian Federation|*RU",
                "partner code,partner name|RUS,Россия|*RU",
                "partnerISO,partner|KAZ,Russia|2 partneriso COLUMNS_DISAGREE KAZ Russia",
                "partnerCode,partnerISO,partnerDesc|0,W00,World|*W00",
                "partner code,partner name|643,Россия (без учета чего-то)|*RU",
                "partner code,partner name|398,Kazakhstan|*KZ",
                "partner code,partner name|922,Russian Federation|*RU",
                "partner code,partner name|RU,somewhere|*RU",
                "partner name,partner code|somewhere in the East,RUS|2 partner name UNKNOWN_AREA somewhere in the East",
                "partner code,partner name|922,somewhere|2 partner code UNKNOWN_AREA 922",
                "partner code,partner name|398,Areas nes|2 partner code COLUMNS_DISAGREE 398 Areas nes"
            })
    void ofPartnersSayOne(String names, String cells, String read) throws IOException {
        assertEquals(read, ofRow("reporterISO," + names, "CHN," + cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporterCode,reporterDesc,partner|643,China,RU|2 reportercode COLUMNS_DISAGREE 643 China",
                "reporterCode,reporterDesc,partner|156,China,RU|*RU",
                "Country Code,Country Name,partner|924,China,RU|*RU",
                "Reporter Code,Reporter,Reporter ISO,partner|156,China,CHN,RU|*RU",
                "Reporter,partner|China,RU|*RU",
                "reporterCode,reporterDesc,partner|398,China,US|2 reportercode COLUMNS_DISAGREE 398 China"
            })
    void ofDeclarantsSayOne(String names, String cells, String read) throws IOException {
        assertEquals(read, ofRow(names, cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,Thousands|2 scale.id COLUMNS_DISAGREE 6 Thousands",
                "6,Millions|*RU",
                "17,Millions|*RU",
                "Tonnes,Millions|2 scale.id UNKNOWN_UNIT Tonnes",
                "6,who knows|*RU"
            })
    void ofUnitsSayOne(String cells, String read) throws IOException {
        assertEquals(read, ofRow("reporterISO,partner,SCALE.ID,SCALE", "CHN,RU," + cells));
    }

    @Test
    void codesAndNamesOfFlowsMustAgree() throws IOException {
        String names = "year,reporterISO,partner,flowCode,flowDesc,value\n2020,CHN,RU,";
        assertEquals(List.of("2 flowcode COLUMNS_DISAGREE"), problems(read(names + "X,Import,1\n", "IMF")));
        assertEquals(List.of(), problems(read(names + "X,Export,1\n", "IMF")));
        assertEquals(
                List.of("2 type UNKNOWN_FLOW"),
                problems(read("year,reporterISO,partner,type,flow,value\n2020,CHN,RU,Services,Export,1\n", "IMF")));
    }

    /** As in UN Comtrade's files before 2022. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|Export|EXPORT 1",
                "1|Import|IMPORT 1",
                "3|Re-Export|2  NO_FIGURES",
                "2|who knows|2 trade flow code UNKNOWN_FLOW"
            })
    void aNumberThatNobodyKnowsIsReadByTheNameBesideIt(String code, String name, String read) throws IOException {
        ParsedFigures figures = read(
                "Year,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,"
                        + "Qty Unit Code,Qty Unit,Qty,Trade Value (US$)\n2020," + code + "," + name
                        + ",156,China,CHN,643,Russian Federation,RUS,TOTAL,All Commodities,8,Weight in kilograms,5,1\n",
                "COMTRADE");
        assertEquals(read, figures.problems().isEmpty() ? figures.drafts().stream().map(FigureDraft::statement)
                .map(said -> said.series().flow() + " " + said.amount().value()).findFirst().orElseThrow() : problems(figures).get(0));
    }

    /** The flow of a row, and that in the name of a value column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade Value (US$)|Export|EXPORT",
                "Value (mn USD)|Import|IMPORT",
                "\"Стоимость, долл.\"|экспорт|EXPORT",
                "Trade value|Export|EXPORT",
                "\"Trade, mn USD\"|Export|2 flow COLUMNS_DISAGREE",
                "Total|Import|2 flow COLUMNS_DISAGREE",
                "Total|Re-export|2 flow COLUMNS_DISAGREE",
                "\"Trade, mn USD\"|Total|TOTAL",
                "Total|who knows|TOTAL",
                "Total||TOTAL",
                "exports|Export|EXPORT"
            })
    void ofFlowsInTheNameOfAColumnAndInARowSayOne(String name, String flow, String read) throws IOException {
        ParsedFigures figures = read(
                "year,reporterISO,partner,flow," + name + "\n2020,CHN,RU," + (flow == null ? "" : flow) + ",1\n",
                "IMF");
        assertEquals(
                read,
                figures.problems().isEmpty()
                        ? figures.drafts().get(0).statement().series().flow().name()
                        : problems(figures).get(0));
    }

    @Test
    void codesAndNamesInSkippedRowsAreNotCompared() throws IOException {
        ParsedFigures figures = read(
                "year,reporterISO,partner code,partner name,exports\n2020,KAZ,344,United States,1\n2020,CHN,RU,RU,1\n",
                "IMF");
        assertEquals(List.of(), problems(figures));
        assertEquals(Map.of(Reason.OTHER_COUNTRIES, 1), figures.passedOver());
    }

    /** Its list has 344 for Russia, ISO 3166 for Hong Kong; a number in one list only is read by that. */
    @ParameterizedTest
    @CsvSource({"344,RU", "145,KZ", "116,JP", "840,CODE_OF_TWO_LISTS", "643,RU", "RUS,RU", "0,W00"})
    void numbersAreThoseOfChinasCustomsWhereTheyPublish(String partner, String read) throws IOException {
        ParsedFigures figures = read("year,partner code,exports\n2020," + partner + ",1\n", "GACC");
        assertEquals(read.length() > 3 ? List.of("2 partner code " + read) : List.of(), problems(figures));
        assertEquals(read.length() > 3 ? List.of() : List.of(read), partners(figures));
    }

    @Test
    void numbersOfChinasCustomsAreReported() throws IOException {
        ParsedFigures figures = read("year,partner code,exports\n2020,344,1\n2021,344,2\n", "GACC");
        assertEquals(List.of("344 RU"), figures.remarks().stream().filter(remark -> remark.reason() == Reason.NUMBER_OF_CHINAS_CUSTOMS)
                .map(remark -> remark.text() + " " + remark.detail()).toList());
    }

    /** In a table with ISO 3166 numbers the same number is another country's. */
    @Test
    void numbersOfTwoListsAreNotReadInOneTable() throws IOException {
        assertEquals(List.of("3 partner code CODE_OF_TWO_LISTS"),
                problems(read("year,partner code,exports\n2020,643,1\n2020,116,1\n", "GACC")));
    }

    @Test
    void numberAndNameOfChinasCustomsMustAgree() throws IOException {
        String names = "数据年月,贸易伙伴编码,贸易伙伴名称,出口\n202301,";
        assertEquals(List.of("RU"), partners(read(names + "344,俄罗斯联邦,1\n", "GACC")));
        assertEquals(List.of("2 贸易伙伴编码 COLUMNS_DISAGREE"), problems(read(names + "502,俄罗斯联邦,1\n", "GACC")));
        assertEquals(List.of("HK"), partners(read("year,reporterISO,partner code,exports\n2020,CHN,344,1\n", "COMTRADE")));
    }

    @Test
    void aNumberThatIsNotInTheListOfChinasCustomsIsReadByTheNameBesideIt() throws IOException {
        ParsedFigures figures = read("数据年月,贸易伙伴编码,贸易伙伴名称,出口\n202301,203,贝宁,1\n202301,207,加那利群岛,2\n202301,138,阿联酋,3\n", "GACC");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("BJ", "AE"), partners(figures));
        assertEquals(Map.of(Reason.NOT_A_COUNTRY, 1), figures.passedOver());
    }

    /** Rows of one customs regime or province are not figures of the whole. */
    @Test
    void subdivisionsOfChinasCustomsAreSkipped() throws IOException {
        ParsedFigures figures = read("数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,贸易方式编码,贸易方式名称,美元\n"
                + "202301,2709,原油,344,俄罗斯联邦,10,一般贸易,1\n", "GACC", FigurePart.FLOW, "import");
        assertEquals(Map.of(Reason.A_PART, 1), figures.passedOver());
    }

    private static List<String> partners(ParsedFigures figures) {
        return figures.drafts().stream().map(draft -> draft.statement().series().partner()).toList();
    }

    private static String ofRow(String names, String cells) throws IOException {
        ParsedFigures figures = read("year," + names + ",exports\n2020," + cells + ",1\n", "IMF");
        return figures.problems().isEmpty()
                ? "*" + figures.drafts().get(0).statement().series().partner()
                : figures.problems().stream()
                        .map(problem -> CsvFiles.inShort(problem) + " " + problem.text() + " " + problem.detail())
                        .map(String::strip)
                        .findFirst()
                        .orElseThrow();
    }

    private static ParsedFigures read(String text, String reporter) throws IOException {
        return read(text, reporter, FigurePart.UNIT, "MILLION");
    }

    private static ParsedFigures read(String text, String reporter, FigurePart part, String constant) throws IOException {
        Mapping proposed = CsvFiles.read(text).head().orElseThrow().mapping();
        Mapping mapping = proposed.with(FigurePart.REPORTER, reporter).with(FigurePart.CURRENCY, "USD").with(part, constant);
        return FigureFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new ReadingOptions(null, null, mapping),
                CsvFiles.TODAY);
    }

    /** Files of UN Comtrade's page until 2023. */
    @Test
    void theOlderFilesOfComtradeAreRead() {
        String names =
                "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,"
                        + "Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,"
                        + "Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,"
                        + "Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag\n";
        String begins = "HS,2018,201805,May 2018,0,0,1,Import,156,China,CHN,643,Russian Federation,RUS,";
        String ends = ",,,,,TOTAL,All Commodities,1,No Quantity,,,,,0,,58887082153,,,0\n";
        ParsedFigures figures = CsvFiles.read(names + begins + ",," + ends + begins + "398,Kazakhstan,KAZ" + ends);
        assertEquals(List.of(), problems(figures));
        assertEquals(
                List.of("2018-05 58887082153 ONE USD"),
                figures.drafts().stream()
                        .map(FigureDraft::statement)
                        .map(each -> each.period() + " " + each.amount().value() + " "
                                + each.amount().scale() + " " + each.amount().currency())
                        .toList());
        assertEquals(Map.of(Reason.A_PART, 1), figures.passedOver());
    }

    /** Records of UN Comtrade's interface until 2023, where undivided dimensions are empty. */
    @Test
    void theOlderAnswersOfComtradeAreRead() {
        String record =
                "{\"pfCode\":\"H5\",\"yr\":2018,\"period\":%s,\"periodDesc\":\"2018\",\"aggrLevel\":0,\"IsLeaf\":0,\"rgCode\":%s,"
                        + "\"rtCode\":156,\"rtTitle\":\"China\",\"rt3ISO\":\"CHN\",\"ptCode\":643,\"ptTitle\":\"Russian Federation\",\"pt3ISO\":\"RUS\","
                        + "\"ptCode2\":null,\"ptTitle2\":\"\",\"pt3ISO2\":\"\",\"cstCode\":\"\",\"cstDesc\":\"\",\"motCode\":\"\",\"motDesc\":\"\","
                        + "\"cmdCode\":\"TOTAL\",\"cmdDescE\":\"All Commodities\",\"qtCode\":1,\"qtDesc\":\"No Quantity\",\"TradeQuantity\":0,"
                        + "\"NetWeight\":null,\"TradeValue\":%s,\"CIFValue\":null,\"FOBValue\":null,\"estCode\":0}";
        ParsedFigures figures = CsvFiles.read("{\"validation\":{\"status\":{\"name\":\"Ok\"}},\"dataset\":["
                + record.formatted("2018", "1,\"rgDesc\":\"Imports\"", "58887000000") + ","
                + record.formatted("201801", "2,\"rgDesc\":\"Export\"", "4512345678")
                + "," + record.formatted("2018", "3,\"rgDesc\":\"Re-Export\"", "5") + ","
                + record.replace("2018", "2019").formatted("2019", "2,\"rgDesc\":\"Export\"", "0")
                + "]}");
        assertEquals(List.of(), problems(figures));
        assertEquals(
                List.of(
                        "COMTRADE CN RU IMPORT TOTAL 2018 58887000000 ONE USD",
                        "COMTRADE CN RU EXPORT TOTAL 2018-01 4512345678 ONE USD"),
                figures.drafts().stream()
                        .map(FigureDraft::statement)
                        .map(each -> each.series().reporter() + " "
                                + each.series().declarant() + " "
                                + each.series().partner() + " " + each.series().flow() + " "
                                + each.series().commodity() + " " + each.period() + " "
                                + each.amount().value().toPlainString() + " "
                                + each.amount().scale() + " " + each.amount().currency())
                        .toList());
        assertEquals(Map.of(Reason.OTHER_FLOW, 1, Reason.NOT_REPORTED, 1), figures.passedOver());
    }
}
