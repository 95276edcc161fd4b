package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.table.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times stated by several column names together, times that figures cannot have, and hidden cells of a sheet. */
class TimesOfColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Year,Jan,Feb,Mar,Total", "Год,Январь,Февраль,Март,Итого", "年份,1月,2月,3月,合计", "Year,January,February,March,All"})
    void monthsMayBeColumnsBesideTheYear(String names) throws IOException {
        ParsedFigures figures = read(names + "\n2020,1,2,3,6\n", FigurePart.FLOW, "export");
        assertEquals(List.of("2020-01 1", "2020-02 2", "2020-03 3"), inShort(figures));
    }

    @ParameterizedTest
    @CsvSource({"quarter,1", "half,H2", "квартал,2", "季度,一", "months,1-7"})
    void aPartOfTheYearIsNotTheYear(String name, String cell) throws IOException {
        ParsedFigures figures = read("year," + name + ",exports\n2020," + cell + ",1\n", FigurePart.DECIMALS, "point");
        assertEquals(List.of(), inShort(figures));
        assertEquals(List.of("2 " + name.toLowerCase(java.util.Locale.ROOT) + " BAD_PERIOD"), problems(figures));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year,quarter,exports\n2020,Q1,1\n2020,Q2,2\n2020,Q3,3\n2020,Q4,4\n",
        "quarter,exports\nQ1 2020,1\nQ2 2020,2\n3Q 2020,3\n2020Q4,4\n",
        "период;экспорт\nI кв. 2020;1\nII кв. 2020;2\nIII кв. 2020;3\n4 кв. 2020 г.;4\n",
        "季度,出口\n2020年第一季度,1\n2020年第二季度,2\n2020年三季度,3\n2020年4季度,4\n", "quarter,2020\nQ1,1\nQ2,2\nQ3,3\nQ4,4\n"})
    void ofQuartersOnlyTheFirstIsCountedFromJanuary(String text) throws IOException {
        ParsedFigures figures = read(text, FigurePart.FLOW, "export");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("2020-01..2020-03 1"), inShort(figures));
        assertEquals(Map.of(Reason.A_LATER_QUARTER, 3), figures.passedOver());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year,Q1,Q2,Q3,Q4,total\n2020,1,2,3,4,10\n",
                "год;I кв.;II кв.;III кв.;IV кв.\n2020;1;2;3;4\n",
                "年份,第一季度,第二季度,三季度\n2020,1,2,3\n",
                "flow,Q1 2020,Q2 2020,Q3 2020\nexports,1,2,3\n",
                "показатель;I кв. 2020;II кв. 2020\nэкспорт;1;2\n"
            })
    void columnsOfLaterQuartersAreLeftOut(String text) throws IOException {
        ParsedFigures figures = read(text, FigurePart.FLOW, "export");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("2020-01..2020-03 1"), inShort(figures));
        assertTrue(figures.remarks().stream().anyMatch(remark -> remark.reason() == Reason.LEFT_OUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year,Jan,Jan-Feb,Jan-Nov,Jan-Dec\n2020,1,2,3,4\n", "год;янв.;янв.-февр.;янв.-нояб.;янв.-дек.\n2020;1;2;3;4\n",
        "年份,1月,1-2月,1-11月,1至12月\n2020,1,2,3,4\n", "year,Jan,Jan–Feb,11M,12 months\n2020,1,2,3,4\n"})
    void columnsMayBeCalledByMonthsFromJanuaryOn(String text) throws IOException {
        assertEquals(
                List.of("2020-01 1", "2020-01..2020-02 2", "2020-01..2020-11 3", "2020-01..2020-12 4"),
                inShort(read(text, FigurePart.FLOW, "export")));
    }

    @Test
    void noteMarksInColumnNamesAreReported() throws IOException {
        ParsedFigures figures = read("flow,2022,2023 (p)\nexports,1,2\n", FigurePart.DECIMALS, "point");
        assertEquals(List.of("2022 1", "2023 2"), inShort(figures));
        assertEquals(List.of("2023 (p)"),
                figures.remarks().stream().filter(remark -> remark.reason() == Reason.FOOTNOTE_MARK).map(Problem::text).toList());
    }

    @Test
    void quartersBesideMonthsSayNothingMore() throws IOException {
        assertEquals(List.of("2020-04 1"), inShort(read("year,quarter,month,exports\n2020,2,4,1\n", FigurePart.DECIMALS, "point")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecast", "Прогноз", "预测", "plan"})
    void whatNobodyHasCountedIsPassedOver(String status) throws IOException {
        ParsedFigures figures = read("year,status,exports\n2020,actual,1\n2021," + status + ",2\n", FigurePart.DECIMALS, "point");
        assertEquals(List.of("2020 1"), inShort(figures));
        assertEquals(Map.of(Reason.A_FORECAST, 1), figures.passedOver());
    }

    /** The letters also denote a flow. */
    @ParameterizedTest
    @ValueSource(strings = {"m/m", "MoM", "growth m/m", "环比", "q/q, %", "м/м"})
    void growthAgainstTheMonthBeforeIsLeftOut(String name) throws IOException {
        ParsedFigures figures = read("year,month,exports,\"" + name + "\",y/y\n2020,1,1,5,6\n", FigurePart.DECIMALS, "point");
        assertEquals(List.of("2020-01 1"), inShort(figures));
        assertEquals("6", figures.drafts().get(0).statement().claimedGrowth().toPlainString());
    }

    @Test
    void twoMonthsAndTheirSumAreNoYear() throws IOException {
        assertEquals(List.of("2023-01 1", "2023-02 2"), inShort(read("year,jan,feb,total\n2023,1,2,3\n", FigurePart.FLOW, "total")));
    }

    @ParameterizedTest
    @CsvSource({
        "янв.-март,2024-01..2024-03",
        "January-October,2024-01..2024-10",
        "март,2024-03",
        "2024年1-3月,2024-01..2024-03",
        "2024-03,2024-03"
    })
    void aMonthMayBeTheLastOfSeveral(String month, String period) throws IOException {
        assertEquals(List.of(period + " 1"), inShort(read("year,month,exports\n2024," + month + ",1\n", FigurePart.DECIMALS, "point")));
    }

    @Test
    void spansNotFromJanuaryAreReported() throws IOException {
        assertEquals(List.of("2 year PERIOD_NOT_FROM_JANUARY"),
                problems(read("year,month,exports\n2024,Mar-May,1\n", FigurePart.DECIMALS, "point")));
        assertEquals(List.of("2 year BAD_PERIOD"), problems(read("year,month,exports\n2023,2024-03,1\n", FigurePart.DECIMALS, "point")));
    }

    @ParameterizedTest
    @CsvSource({"2024*,2024", "2023¹,2023", "2024¹⁾,2024", "2024-05*,2024-05", "Jan 2024 †,2024-01"})
    void aTimeMayHaveTheMarkOfANote(String time, String period) throws IOException {
        ParsedFigures figures = read("period,exports\n" + time + ",1\n", FigurePart.DECIMALS, "point");
        assertEquals(List.of(period + " 1"), inShort(figures));
        assertEquals(List.of(time),
                figures.remarks().stream().filter(remark -> remark.reason() == Reason.FOOTNOTE_MARK).map(Problem::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024(1)", "2024e", "24*"})
    void whatMayBeMoreThanAMarkIsNotTakenAway(String time) throws IOException {
        assertEquals(List.of("2 period BAD_PERIOD"), problems(read("period,exports\n" + time + ",1\n", FigurePart.DECIMALS, "point")));
    }

    /** As in rows of China's statistical yearbooks. */
    @Test
    void rowNamesMayStateDeclarantAndPartner() throws IOException {
        ParsedFigures figures = read("指标;2022年;2023年\n中国同俄罗斯进出口总额(万美元);190;240\n中国向俄罗斯出口总额(万美元);76;111\n"
                + "中国从日本进口总额(万美元);184;160\n", FigurePart.DECIMALS, "point");
        assertEquals(List.of(), problems(figures));
        assertEquals(
                List.of(
                        "TOTAL RU 190 TEN_THOUSAND",
                        "TOTAL RU 240 TEN_THOUSAND",
                        "EXPORT RU 76 TEN_THOUSAND",
                        "EXPORT RU 111 TEN_THOUSAND",
                        "IMPORT JP 184 TEN_THOUSAND",
                        "IMPORT JP 160 TEN_THOUSAND"),
                figures.drafts().stream()
                        .map(draft -> draft.statement().series().flow() + " "
                                + draft.statement().series().partner() + " "
                                + draft.statement().amount().value() + " "
                                + draft.statement().amount().scale())
                        .toList());
    }

    /** All trade of China is not trade with the declared partner. */
    @ParameterizedTest
    @ValueSource(strings = {"出口总额(万美元)", "中国向俄罗斯原油出口额", "中国同俄罗斯进出口总额增长(%)", "中国同俄罗斯进出口总额累计", "中国向俄罗斯2021年出口总额(万美元)"})
    void aNameOfARowThatSaysLessOrMoreIsRefused(String name) throws IOException {
        assertEquals(List.of("2 指标 UNKNOWN_FLOW"), problems(read("指标;2022年\n" + name + ";190\n", FigurePart.DECIMALS, "point")));
    }

    @Test
    void whatARowCountsMayBeCalledAnIndicator() throws IOException {
        ParsedFigures figures = read("Показатель;2022;2023\nЭкспорт;1;2\nИмпорт;3;4\n", FigurePart.DECIMALS, "point");
        assertEquals(List.of("EXPORT", "EXPORT", "IMPORT", "IMPORT"), figures.drafts().stream()
                .map(draft -> draft.statement().series().flow().name()).toList());
    }

    @Test
    void januaryIsTheSameByItselfAndFromJanuary() throws IOException {
        String names = "年月,当月出口,累计出口\n";
        assertEquals(List.of("2023-01 1", "2023-02 2", "2023-01..2023-02 3"),
                inShort(read(names + "202301,1,1\n202302,2,3\n", FigurePart.DECIMALS, "point")));
        assertEquals(
                List.of("2 累计出口 JANUARY_DIFFERS_FROM_CUMULATIVE"),
                problems(read(names + "202301,1,2\n", FigurePart.DECIMALS, "point")));
    }

    @Test
    void hiddenCellsAreReported() throws IOException {
        byte[] book = Books.changed(
                Books.of(Books.rows(new Object[] {"year", "exports"}, new Object[] {2020, 1}, new Object[] {2021, 2})),
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"")
                        .replaceFirst(
                                "<sheetData",
                                "<cols><col min=\"2\" max=\"9\" width=\"9\" hidden=\"1\"/><col min=\"5001\" max=\"16384\" hidden=\"1\"/></cols><sheetData"));
        ParsedFigures figures = read(book, FigurePart.DECIMALS, "point");
        assertEquals(List.of("B, 3"), remarked(figures, Reason.HIDDEN));
        assertEquals(2, figures.drafts().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"#,##0,|true", "0.0,,|true", "#,##0, \"k\"|true", "#,##0|false", "#,##0.00|false"})
    void numbersThatAreShownInThousandsAreTold(String format, boolean told) throws IOException {
        byte[] book = Books.of(sheet -> {
            Books.rows(new Object[] {"year", "exports"}, new Object[] {2020, 1234567}).accept(sheet);
            sheet.style(1, 1).format(format).set();
        });
        ParsedFigures figures = read(book, FigurePart.DECIMALS, "point");
        assertEquals(List.of("2020 1234567"), inShort(figures));
        assertEquals(told ? List.of("B2 1234567") : List.of(), remarked(figures, Reason.SCALED));
    }

    private static List<String> remarked(ParsedFigures figures, Reason reason) {
        return figures.remarks().stream().filter(remark -> remark.reason() == reason).map(Problem::text).toList();
    }

    private static List<String> inShort(ParsedFigures figures) {
        return figures.drafts().stream().map(draft -> draft.statement().period() + " "
                + draft.statement().amount().value().toPlainString()).toList();
    }

    private static ParsedFigures read(String text, FigurePart part, String constant) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), part, constant);
    }

    private static ParsedFigures read(byte[] file, FigurePart part, String constant) throws IOException {
        Mapping mapping = CsvFiles.read(file).head().orElseThrow().mapping().with(part, constant);
        for (Map.Entry<FigurePart, String> said : Map.of(
                        FigurePart.REPORTER,
                        "GACC",
                        FigurePart.PARTNER,
                        "RU",
                        FigurePart.UNIT,
                        "MILLION",
                        FigurePart.CURRENCY,
                        "USD")
                .entrySet()) {
            mapping = mapping.with(said.getKey(), said.getValue());
        }
        return FigureFile.read(new ByteArrayInputStream(file), new ReadingOptions(null, null, mapping), CsvFiles.TODAY);
    }
}
