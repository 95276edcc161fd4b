package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;

/** Goods of a row, and rows of all goods. */
class RowGoodsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Product|Crude oil|2 product GOODS_WITHOUT_CODE", "商品名称|原油|2 商品名称 GOODS_WITHOUT_CODE",
        "наименование товара|нефть|2 наименование товара GOODS_WITHOUT_CODE", "Product|''|2 product MISSING",
        "Product|All commodities|TOTAL", "商品名称|全部商品|TOTAL", "наименование товара|Все товары|TOTAL", "Product|Total|TOTAL"})
    void goodsThatHaveANameAloneAreNotAllGoods(String column, String name, String goods) throws IOException {
        assertEquals(List.of(goods), goods("year,country,partner,%s,exports\n2022,CN,RU,%s,5\n".formatted(column, name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|Other goods|2 hs MISSING", "||2 hs MISSING", "|All products|TOTAL", "TOTAL|All products|TOTAL",
        "все товары||TOTAL", "27|Mineral fuels|27", "27||27"})
    void goodsWithoutTheirCodeAreNotAllGoods(String code, String name, String goods) throws IOException {
        assertEquals(List.of(goods), goods("year,country,partner,hs,product,exports\n2022,CN,RU,%s,%s,5\n"
                .formatted(code == null ? "" : code, name == null ? "" : name)));
    }

    /** National codes, which may subdivide six-digit codes of the Harmonised System. */
    @Test
    void codesOfEightAndTenDigitsAreReadWhereTheyAreNotDivided() {
        ParsedFigures figures = CsvFiles.read(
                "reporter,year,country,partner,hs,exports (mn USD)\nFTS,2020,RU,CN,27090000,1\nFTS,2020,RU,CN,2711110000,2\n"
                        + "FTS,2020,RU,CN,8013200,3\nFTS,2020,RU,CN,2709009009,4\nFTS,2020,RU,CN,27101210,5\n");
        assertEquals(List.of(), CsvFiles.problems(figures));
        assertEquals(List.of("270900 1", "271111 2", "080132 3"), figures.drafts().stream().map(FigureDraft::statement)
                .map(stated -> stated.series().commodity() + " " + stated.amount().value()).toList());
        assertEquals(java.util.Map.of(Reason.FINER_GOODS, 2), figures.passedOver());
    }

    @Test
    void aTableWithoutAColumnForGoodsIsOfAll() throws IOException {
        assertEquals(List.of("TOTAL"), goods("year,country,partner,exports\n2022,CN,RU,5\n"));
    }

    @Test
    void theCodeOfAllRowsCanBeDeclared() throws IOException {
        String text = "year,country,partner,product,exports\n2022,CN,RU,Crude oil,5\n";
        assertEquals(List.of("2709"), goods(text, FigurePart.COMMODITY, "2709"));
        assertEquals(List.of("2 product GOODS_WITHOUT_CODE"), goods(text, FigurePart.COMMODITY, "TOTAL"), "as mappings that were kept say");
    }

    private static List<String> goods(String text) throws IOException {
        return goods(text, FigurePart.UNIT, "MILLION");
    }

    private static List<String> goods(String text, FigurePart part, String constant) throws IOException {
        Mapping mapping = CsvFiles.read(text)
                .head()
                .orElseThrow()
                .mapping()
                .with(FigurePart.REPORTER, "IMF")
                .with(FigurePart.UNIT, "MILLION")
                .with(FigurePart.CURRENCY, "USD")
                .with(part, constant);
        ParsedFigures figures = FigureFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new ReadingOptions(null, null, mapping), CsvFiles.TODAY);
        return figures.problems().isEmpty() ? figures.drafts().stream().map(draft -> draft.statement().series().commodity()).toList()
                : problems(figures);
    }
}
