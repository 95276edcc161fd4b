package org.amur.figureimport.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.amur.figure.value.Statement;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.table.Books;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables in the layouts of Russia's statistics and customs services, with our own figures. */
class RussianTablesTest {

    @Test
    void aYearStandsAboveItsMonths() {
        assertEquals(List.of("EXPORT 2019-01 4500.1 MILLION USD", "IMPORT 2019-01 4100.2 MILLION USD",
                "EXPORT 2019-02 4600.3 MILLION USD", "IMPORT 2019-02 3900.4 MILLION USD",
                "EXPORT 2020-01 4000.5 MILLION USD", "IMPORT 2020-01 3700.6 MILLION USD"), figures(Books.of(Books.rows(
                row("Внешняя торговля Российской Федерации с Китаем"), row("(миллионов долларов США)"),
                row(null, "Экспорт", "Импорт"), row("2019 г."), row("январь", 4500.1, 4100.2), row("февраль", 4600.3, 3900.4),
                row("2020 г."), row("январь", 4000.5, 3700.6))), "CN"));
    }

    @Test
    void theYearsOwnLineMayHaveItsTotalsAndALineBetween() {
        assertEquals(List.of("EXPORT 2019 56791.1 MILLION USD", "IMPORT 2019 54126.2 MILLION USD",
                "EXPORT 2019-01 4500.1 MILLION USD", "IMPORT 2019-01 4100.2 MILLION USD",
                "EXPORT 2020 49061.3 MILLION USD", "IMPORT 2020 54908.4 MILLION USD",
                "EXPORT 2020-01 4000.5 MILLION USD", "IMPORT 2020-01 3700.6 MILLION USD"), figures(Books.of(Books.rows(
                row("Торговля с Китаем"), row("млн. долларов США"), row("Месяц", "Экспорт", "Импорт"),
                row(2019, 56791.1, 54126.2), row("в том числе:"), row("январь", 4500.1, 4100.2),
                row("2020 год", 49061.3, 54908.4), row("в том числе:"), row("Январь", 4000.5, 3700.6))), "CN"));
    }

    @Test
    void monthsMayBeColumnsAndCountriesRowsUnderTheirYear() {
        assertEquals(List.of("CN 2019-01 100.5", "CN 2019-02 200.5", "KZ 2019-01 10.1", "KZ 2019-02 20.1",
                "CN 2020-01 300.5", "CN 2020-02 400.5"), byPartner(Books.of(Books.rows(
                row("Экспорт Российской Федерации по странам"), row("млн долларов США"),
                row("Страны", "январь", "февраль"), row("2019 г."), row("в том числе:"), row("Китай", 100.5, 200.5),
                row("Казахстан", 10.1, 20.1), row("2020 г."), row("Китай", 300.5, 400.5))), "EXPORT"));
    }

    @Test
    void theCaptionMayStandInTheMiddleOfTheTable() {
        assertEquals(List.of("EXPORT 2021-03 5100.1 MILLION USD", "IMPORT 2021-03 5200.2 MILLION USD"), figures(Books.of(sheet -> {
            Books.rows(row("Торговля с Китаем"), row("млн. долл. США"), row("", "Экспорт", "Импорт"), row(null, "за 2021 год"),
                    row("март", 5100.1, 5200.2)).accept(sheet);
            sheet.range(3, 1, 3, 2).merge();
        }), "CN"));
    }

    @Test
    void aTimeMayStandAboveCountriesWithTheirExportsAndImports() {
        Object[][] rows = {row("млн долларов США"), row("Страна", "Экспорт", "Импорт"), row("2019 г."), row("в том числе:"),
            row("156 Китай", 56791.1, 54126.2), row("398 Казахстан", 14000.3, 5600.4), row("январь 2020 г."), row("Китай", 4000.5, 3700.6)};
        assertEquals(List.of("CN 2019 56791.1", "CN 2019 54126.2", "KZ 2019 14000.3", "KZ 2019 5600.4", "CN 2020-01 4000.5",
                "CN 2020-01 3700.6"), byPartner(Books.of(Books.rows(rows)), null));
    }

    @Test
    void quartersAndMonthsFromJanuaryKeepTheirYear() {
        assertEquals(List.of("EXPORT 2019-01 4500.1 MILLION USD", "EXPORT 2019-01..2019-02 9100.4 MILLION USD"), figures(Books.of(
                Books.rows(row("Торговля с Китаем"), row("млн долларов США"), row("Период", "Экспорт", "Примечание"), row("2019 г."),
                        row("январь", 4500.1), row("январь-февраль", 9100.4), row("II квартал", 1.5))), "CN"));
    }

    @Test
    void aTableOfYearsAloneIsLeftAsItIs() {
        assertEquals(List.of("EXPORT 2019 56791.1 MILLION USD", "EXPORT 2020 49061.3 MILLION USD"), figures(Books.of(Books.rows(
                row("Торговля с Китаем"), row("млн долларов США"), row("Год", "Экспорт"), row(2019, 56791.1), row(2020, 49061.3))), "CN"));
    }

    @Test
    void codeAndNameOfACountryMayShareACell() {
        assertEquals(List.of("CN 2020 49.1", "KZ 2020 14.2"), byPartner(Books.of(Books.rows(row("млрд долларов США"),
                row("Страна", "2020"), row("156 Китай", 49.1), row("398 - КАЗАХСТАН", 14.2))), "EXPORT"));
    }

    @Test
    void codeAndNameOfGoodsMayShareACell() {
        ParsedFigures figures = read(Books.of(Books.rows(row("млн долларов США"), row("Товар", "Экспорт", "Импорт"),
                row("27 Топливо минеральное", 30000.5, 12.5), row("2709 00 Нефть сырая", 25000.5, 0.5))), "CN", null);
        assertEquals(List.of("27 EXPORT", "27 IMPORT", "270900 EXPORT", "270900 IMPORT"), figures.drafts().stream()
                .map(FigureDraft::statement).map(Statement::series).map(series -> series.commodity() + " " + series.flow()).toList());
        assertEquals("Топливо минеральное", figures.drafts().get(0).goods());
    }

    @Test
    void linesThatIntroduceOthersArePassedOver() {
        assertEquals(List.of("W00 2020 336.4", "CN 2020 49.1"), byPartner(Books.of(Books.rows(row("млрд долларов США"),
                row("Страна", "2020"), row("Всего", 336.4), row("в том числе:"), row("Китай", 49.1))), "EXPORT"));
        assertEquals(List.of("W00 2020 336.4", "CN 2020 49.1"), byPartner(Books.of(Books.rows(row("млрд долларов США"),
                row("Страна", "2020"), row("Всего, в том числе:", 336.4), row("Китай", 49.1))), "EXPORT"));
    }

    @Test
    void subtotalsWithFiguresOfTheirOwnArePassedOver() {
        assertEquals(List.of("W00 2020 336.4", "CN 2020 49.1", "AU 2020 0.5"), byPartner(Books.of(Books.rows(row("млрд долларов США"),
                row("Страна", "2020"), row("ВСЕГО", 336.4), row("в том числе:", 300.5), row("СТРАНЫ ДАЛЬНЕГО ЗАРУБЕЖЬЯ", 290.5),
                row("из них", 200.5), row("АЗИЯ", 150.5), row("Страны АТЭС", 140.5), row("Китaй", 49.1), row("ОКЕАНИЯ", 0.7),
                row("Австралия", 0.5), row("Государства – участники СНГ", 30.5), row("Юго-Восточная Азия", 10.5))), "EXPORT"));
    }

    @Test
    void columnsMayBeNamedAfterCountries() {
        assertEquals(List.of("CN 2020 49.1", "IN 2020 5.5", "CN 2021 68.2", "IN 2021 7.2"), byPartner(Books.of(Books.rows(
                row("Экспорт России"), row("млн долларов США"), row("Период", "Китaй", "Индия", "NO"), row("2020", 49.1, 5.5, 1.5),
                row("2021", 68.2, 7.2, 1.5))), "EXPORT"));
    }

    @Test
    void theSheetOfContentsIsNotTheTable() throws IOException {
        byte[] book = Books.of(
                Books.rows(row("Содержание"), row("№", "Раздел", "Стр."), row(1, "Торговля по странам", 2), row(2, "2021 год", 2021)),
                Books.rows(row("млрд долларов США"), row("Страна", "2020"), row("Китай", 49.1), row("Индия", 5.5)));
        ParsedFigures figures = read(book, null, "EXPORT");
        assertEquals(List.of("CN", "IN"), figures.drafts().stream().map(draft -> draft.statement().series().partner()).toList());
        assertTrue(figures.remarks().stream().anyMatch(remark -> remark.reason() == Reason.SHEETS));
    }

    @Test
    void namesMayEachBeMergedOverTwoRows() {
        assertEquals(List.of("EXPORT 2019-01 4500.1 MILLION USD", "IMPORT 2019-01 4100.2 MILLION USD"), figures(Books.of(sheet -> {
            Books.rows(row("Торговля с Китаем"), row("млн долларов США"), row("Период", "Экспорт", "Импорт"), row(),
                    row("2019-01", 4500.1, 4100.2)).accept(sheet);
            for (int column = 0; column < 3; column++) {
                sheet.range(2, column, 3, column).merge();
            }
        }), "CN"));
    }

    @Test
    void aNameMayBeMergedOverItsRows() {
        ParsedFigures figures = read(Books.of(sheet -> {
            Books.rows(row("млн долларов США"), row("Страна", "Направление", "2020"), row("Китай", "экспорт", 49061.3),
                    row(null, "импорт", 54908.4)).accept(sheet);
            sheet.range(2, 0, 3, 0).merge();
        }), null, null);
        assertEquals(List.of("CN EXPORT", "CN IMPORT"), figures.drafts().stream().map(draft -> draft.statement().series())
                .map(series -> series.partner() + " " + series.flow()).toList());
    }

    @Test
    void theTitleNamesOfTwoRowsAndYearCaptionsGoTogether() {
        Consumer<Worksheet> table = sheet -> {
            Books.rows(row("Внешняя торговля со странами дальнего зарубежья"), row("млн долларов США"),
                    row("", "Экспорт", null, "Импорт", null), row("", "Китай", "Индия", "Китай", "Индия"), row("2019 г."),
                    row("январь", 4500.1, 600.2, 4100.3, 300.4)).accept(sheet);
            sheet.range(2, 0, 3, 0).merge();
            sheet.range(2, 1, 2, 2).merge();
            sheet.range(2, 3, 2, 4).merge();
        };
        ParsedFigures figures = read(Books.of(table), null, null);
        assertTrue(figures.problems().isEmpty(), () -> figures.problems().toString());
        assertEquals(List.of("CN EXPORT 2019-01", "IN EXPORT 2019-01", "CN IMPORT 2019-01", "IN IMPORT 2019-01"), figures.drafts().stream()
                .map(FigureDraft::statement).map(stated -> stated.series().partner() + " " + stated.series().flow() + " "
                        + stated.period()).toList());
    }

    @Test
    void aPointBeforeThreeDigitsIsRemarkedOnInAmursOwnLayout() {
        StringBuilder rows = new StringBuilder(CsvFiles.AMUR_HEADER);
        for (int month = 1; month <= 4; month++) {
            rows.append("FTS,RU,EXPORT,2020-0").append(month).append(",4.50").append(month).append(",mn,USD,,2021-01,Paper\n");
        }
        ParsedFigures figures = CsvFiles.read(rows.toString());
        assertTrue(figures.remarks().stream().anyMatch(remark -> remark.reason() == Reason.POINT_OR_THOUSANDS),
                () -> figures.remarks().toString());
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static List<String> figures(byte[] book, String partner) {
        ParsedFigures figures = read(book, partner, null);
        assertTrue(figures.problems().isEmpty(), () -> figures.problems().toString());
        return figures.drafts().stream().map(FigureDraft::statement).map(stated -> stated.series().flow() + " " + stated.period() + " "
                + stated.amount().value() + " " + stated.amount().scale() + " " + stated.series().currency()).toList();
    }

    private static List<String> byPartner(byte[] book, String flow) {
        ParsedFigures figures = read(book, null, flow);
        assertTrue(figures.problems().isEmpty(), () -> figures.problems().toString());
        return figures.drafts().stream().map(FigureDraft::statement)
                .map(stated -> stated.series().partner() + " " + stated.period() + " " + stated.amount().value()).toList();
    }

    /** Adds the constants that the table does not state. */
    private static ParsedFigures read(byte[] book, String partner, String flow) {
        try {
            Mapping mapping = FigureFile.read(new ByteArrayInputStream(book), CsvFiles.TODAY).head().orElseThrow().mapping()
                    .with(FigurePart.REPORTER, "FTS").with(FigurePart.DECLARANT, "RU");
            mapping = partner == null ? mapping : mapping.with(FigurePart.PARTNER, partner);
            mapping = flow == null ? mapping : mapping.with(FigurePart.FLOW, flow);
            boolean timeless = mapping.missing().contains(FigurePart.PERIOD);
            return FigureFile.read(new ByteArrayInputStream(book), new ReadingOptions(null, null,
                    timeless ? mapping.with(FigurePart.PERIOD, "2020") : mapping), CsvFiles.TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
