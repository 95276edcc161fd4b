package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.ReadingOptions;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Plausibility of the declared unit and currency. */
class AmountDoubtTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

    private final List<Statement> known = new ArrayList<>();

    @Test
    void dollarsDeclaredAsYuanAreDoubtedThoughNoYuanAreKnown() {
        known(Flow.EXPORT, "2020-01", "3965", Currency.USD);
        known(Flow.EXPORT, "2020-02", "3100", Currency.USD);
        String file = "year,month,country,partner,exports\n2020,1,RU,CN,3965.5\n2020,2,RU,CN,3100.1\n2021,1,RU,CN,5200\n";
        AmountDoubt doubt = doubt(file, "MILLION", "CNY").orElseThrow();
        assertTrue(doubt.isLikeCurrency());
        assertEquals(Currency.USD, doubt.getKnown().series().currency());
        assertEquals(Optional.empty(), doubt(file, "MILLION", "USD"));
        assertEquals("10^3", doubt(file, "BILLION", "USD").orElseThrow().getFactor());
    }

    @Test
    void yuanAreComparedWithDollarsAtTheirRate() {
        known(Flow.EXPORT, "2020", "50000", Currency.USD);
        String file = "year,country,partner,exports\n2020,RU,CN,%s\n";
        assertEquals(Optional.empty(), doubt(file.formatted("345000"), "MILLION", "CNY"));
        assertEquals(Optional.empty(), doubt(file.formatted("130000"), "MILLION", "CNY"), "less, but no more like dollars");
        assertTrue(doubt(file.formatted("110000"), "MILLION", "CNY").orElseThrow().isLikeCurrency());
        assertEquals("10^3", doubt(file.formatted("345000"), "BILLION", "CNY").orElseThrow().getFactor());
    }

    @Test
    void valueColumnsAreJudgedSeparately() {
        known(Flow.EXPORT, "2020", "50000", Currency.USD);
        known(Flow.EXPORT, "2021", "68000", Currency.USD);
        known(Flow.IMPORT, "2020", "55000", Currency.USD);
        known(Flow.IMPORT, "2021", "72000", Currency.USD);
        AmountDoubt doubt = doubt("Year,Country,Partner,Exports,Imports\n2020,RU,CN,49900,55.1\n2021,RU,CN,68100,72.3\n",
                "MILLION", "USD").orElseThrow();
        assertEquals("Imports 10^−3", doubt.getColumn() + " " + doubt.getFactor());
    }

    @Test
    void programsReadTheAmountsInWords() {
        known(Flow.EXPORT, "2020", "50000", Currency.USD);
        String text = "year,country,partner,exports\n2020,RU,CN,50100\n";
        ImportPlan plan = new ImportPlan(read(text, null), null, List.of(), List.of(), doubt(text, "BILLION", "USD").orElseThrow(), List.of());
        FigureFileJson shown = FigureFileJson.of(new ImportPreview(new ImportFile("anna", "table.csv", text.getBytes(StandardCharsets.UTF_8)), plan));
        assertTrue(shown.questions().get(0).text().contains("50,100\u00a0bn\u00a0$"), shown.questions().toString());
    }

    private void known(Flow flow, String period, String millions, Currency currency) {
        known.add(new Statement((long) known.size(), Series.of(Reporter.FTS, Area.RUSSIA, flow, currency), Period.parse(period),
                new Amount(new BigDecimal(millions), Scale.MILLION, currency), null, PartialDate.unknown()));
    }

    private Optional<AmountDoubt> doubt(String file, String unit, String currency) {
        Mapping mapping = read(file, null).head().orElseThrow().mapping().with(FigurePart.REPORTER, "FTS").with(FigurePart.UNIT, unit)
                .with(FigurePart.CURRENCY, currency);
        ParsedFigures figures = read(file, mapping);
        assertEquals(List.of(), figures.problems());
        List<FigureDraft> drafts = figures.drafts();
        return AmountDoubt.of(drafts, known);
    }

    private static ParsedFigures read(String file, Mapping mapping) {
        try {
            return FigureFile.read(
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                    new ReadingOptions(null, null, mapping),
                    TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
