package org.amur.figureimport.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.PublishersFiles;
import org.amur.figure.series.Level;
import org.amur.figure.series.Point;
import org.amur.figure.series.SeriesPoints;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files as released by publishers. */
@Tag(PublishersFiles.TAG)
class RealFilesTest {

    private static final String FOLDER = "trade/";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+\\.(?:csv|xlsx|json)) \\| ([^|]*)\\|"
            + " (\\d+) \\| (\\d+) \\|([^|]*)\\|$");
    private static final Pattern DECLARED = Pattern.compile("(declarant|partner) (\\w+)");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Series DOLLARS = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);
    private static final Series YUAN = DOLLARS.with(Currency.CNY);

    @Test
    void headlines() throws IOException {
        ParsedFigures figures = read("gacc_headlines.csv", Layout.GACC_HEADLINES);
        assertEquals(44, figures.drafts().size());
        assertEquals(4, figures.drafts().get(0).line());
        assertEquals(List.of(), figures.remarks());

        SeriesPoints points = points(figures);
        Point year2022 = annual(points, DOLLARS, 2022);
        assertEquals(new BigDecimal("29.3"), year2022.reportedGrowth().orElseThrow().percent());
        assertEquals(new BigDecimal("29.5"), year2022.computedGrowth().orElseThrow().rounded(1));
        assertFalse(year2022.check().orElseThrow().agrees());
        assertEquals(new BigDecimal("34.3"), annual(points, YUAN, 2022).reportedGrowth().orElseThrow().percent());

        Point year2023 = annual(points, DOLLARS, 2023);
        assertEquals(new BigDecimal("26.2"), year2023.computedGrowth().orElseThrow().rounded(1));
        assertFalse(year2023.check().orElseThrow().agrees());

        Point july2024 = points.cumulative(DOLLARS.with(Flow.EXPORT)).stream()
                .filter(point -> point.level().period().equals(Period.cumulative(2024, 7))).findFirst().orElseThrow();
        assertEquals(new BigDecimal("-1.4"), july2024.computedGrowth().orElseThrow().rounded(1));

        assertEquals(Level.Basis.EXPORTS_LESS_IMPORTS,
                annual(points, DOLLARS.with(Flow.BALANCE), 2024).level().basis());
    }

    @Test
    void russianCustoms() throws IOException {
        ParsedFigures figures = read("rosstat_fts_monthly_usd_mn_2006_2021.csv", Layout.FTS_MONTHLY);
        assertEquals(192 * 2, figures.drafts().size());
        assertEquals(List.of(), figures.remarks());

        Series total = Series.of(Reporter.FTS, Area.RUSSIA, Flow.TOTAL, Currency.USD);
        List<Point> years = points(figures).annual(total);
        assertEquals(16, years.size());
        assertEquals(24, years.get(15).level().statements().size());
        assertEquals(192, points(figures).monthly(total).size());
    }

    @Test
    void directionOfTrade() throws IOException {
        ParsedFigures figures = read("imf_dots_monthly_2011_2020.csv", Layout.IMF_DOTS);
        assertEquals(12_960, figures.drafts().size());
        assertEquals(54_000, figures.rowsRead());
        assertEquals(Map.of(Reason.OTHER_COUNTRIES, 41_040), figures.passedOver());
        assertEquals(4, figures.drafts().stream().map(draft -> draft.statement().series()).filter(Series::ofTheTwo)
                .collect(toSet()).size());
    }

    @Test
    void chineseCustomsInYuan() throws IOException {
        ParsedFigures figures = read("gacc_cny_monthly_2024.csv", Layout.GACC_YUAN);
        assertEquals(10 * 6 - 3, figures.drafts().size());
        Map<Long, List<Problem>> remarks = figures.remarks().stream().collect(groupingBy(Problem::line));
        assertFalse(remarks.containsKey(3L), "February is the difference within rounding");
        assertEquals(3, remarks.get(5L).size(), "all of May differs from its cumulative figures");

        SeriesPoints points = points(figures);
        List<String> periods = points.monthly(YUAN).stream().map(point -> point.level().period().toString()).toList();
        assertEquals(List.of("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07",
                "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"), periods);
        Point year = annual(points, YUAN, 2024);
        assertEquals(Level.Basis.JANUARY_TO_DECEMBER, year.level().basis());
        assertEquals(new BigDecimal("2.9"), year.reportedGrowth().orElseThrow().percent());
        assertEquals("1741002580000", year.level().money().value().toPlainString());
    }

    /** Checks the table beside the resources: file, constants, rows, figures, skipped rows. */
    @TestFactory
    Stream<DynamicTest> becomeWhatTheTableStates() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("src/test/resources/trade/README.md"))).results().toList();
        try (Stream<Path> files = Files.list(PublishersFiles.get(FOLDER))) {
            assertEquals(files.map(file -> file.getFileName().toString()).collect(toSet()),
                    rows.stream().map(row -> row.group(1)).collect(toSet()));
        }
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.group(1), () -> assertRow(row)));
    }

    private static void assertRow(MatchResult row) throws IOException {
        ParsedFigures figures = read(row.group(1));
        if (!row.group(2).replace("source", "").isBlank()) {
            Mapping mapping = figures.head().orElseThrow().mapping();
            for (MatchResult said : DECLARED.matcher(row.group(2)).results().toList()) {
                mapping = mapping.with(FigurePart.valueOf(said.group(1).toUpperCase(Locale.ROOT)), said.group(2));
            }
            figures = read(row.group(1), new ReadingOptions(null, null, mapping));
        }
        assertEquals(List.of(), figures.problems());
        assertEquals(row.group(3) + " " + row.group(4), figures.rowsRead() + " " + figures.drafts().size());
        Set<String> passed = figures.passedOver().entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).collect(toSet());
        assertEquals(Set.of(row.group(5).isBlank() ? new String[0] : row.group(5).strip().split(", ")), passed);
        assertEquals(!row.group(2).contains("source"), figures.namesSources());
    }

    @Test
    void imfEstimatesAreMarked() throws IOException {
        ParsedFigures figures = read("RU_trade.csv");
        assertTrue(figures.drafts().stream().allMatch(draft ->
                draft.statement().period().year() >= 2022 == (draft.note() != null && draft.note().contains("IMF"))));
        assertEquals(3, figures.remarks().stream().filter(remark -> remark.reason() == Reason.ESTIMATE).count());
    }

    @Test
    void workbookAndTextGiveTheSameFigures() throws IOException {
        assertEquals(read("balanca_g20_china_2000_2024.csv").drafts().stream().map(FigureDraft::statement).toList(),
                read("balanca_g20_china_2000_2024.xlsx").drafts().stream().map(FigureDraft::statement).toList());
    }

    private static Point annual(SeriesPoints points, Series series, int year) {
        return points.annual(series).stream()
                .filter(point -> point.level().period().equals(Period.year(year))).findFirst().orElseThrow();
    }

    private static SeriesPoints points(ParsedFigures figures) {
        return SeriesPoints.of(figures.drafts().stream().map(FigureDraft::statement).toList());
    }

    private static ParsedFigures read(String file, Layout layout) throws IOException {
        ParsedFigures figures = read(file);
        assertEquals(Optional.of(layout), figures.layout());
        assertTrue(figures.isAcceptable(), () -> figures.problems().toString());
        return figures;
    }

    private static ParsedFigures read(String file) throws IOException {
        return read(file, ReadingOptions.AS_IT_IS);
    }

    private static ParsedFigures read(String file, ReadingOptions reading) throws IOException {
        try (InputStream stream = Files.newInputStream(PublishersFiles.get(FOLDER + file))) {
            return FigureFile.read(stream, reading, TODAY);
        }
    }
}
