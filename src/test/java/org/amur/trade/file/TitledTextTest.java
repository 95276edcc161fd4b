package org.amur.trade.file;

import static org.amur.trade.file.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.amur.trade.mapping.Mapping;
import org.amur.trade.mapping.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with titles and the unit above the names of their columns, as workbooks have them. */
class TitledTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Unit: USD 10,000|TEN_THOUSAND USD", "Unit: USD 1,000|THOUSAND USD", "\"Unit: USD 1,000\"|THOUSAND USD",
        "单位：万美元|TEN_THOUSAND USD", "Trade of China~Unit: US$1,000|THOUSAND USD", "Trade of China,,,~Unit: million yuan,,,|MILLION CNY",
        "млн долларов США|MILLION USD", ",,,Unit: mn USD|MILLION USD"})
    void theUnitIsReadFromAbove(String above, String unit) throws IOException {
        ParsedFigures figures = read(above.replace('~', '\n') + "\nyear,country,partner,exports\n2020,China,Russia,1.5\n");
        assertEquals(List.of(), problems(figures));
        assertEquals("1.5 " + unit, inShort(figures));
        assertEquals(1, figures.remarks().stream().filter(remark -> remark.reason() == Reason.TITLE).count());
    }

    @Test
    void semicolonsAndTabsMayStandBelowATitleWithCommas() throws IOException {
        for (String delimiter : List.of(";", "\t")) {
            String text = "Trade, by year\nUnit: USD 1,000\nyear;country;partner;exports\n2020;China;Russia;1.5\n".replace(";", delimiter);
            assertEquals("1.5 THOUSAND USD", inShort(read(text)));
        }
    }

    @Test
    void aProblemHasItsLineInTheFile() throws IOException {
        assertEquals(List.of("4 exports NOT_A_NUMBER"),
                problems(read("Trade\nUnit: mn USD\nyear,country,partner,exports\n2020,China,Russia,much\n")));
    }

    /** The rows before it are samples still. */
    @Test
    void whereQuotesAreBrokenReadingEnds() throws IOException {
        ParsedFigures figures = read("Unit: mn USD\nyear,country,partner,exports\n2020,China,Russia,1\n2021,\"China,Russia,1\n");
        assertEquals(List.of("4  BROKEN_QUOTES"), problems(figures));
        assertEquals(1, figures.drafts().size());
    }

    private static String inShort(ParsedFigures figures) {
        return figures.drafts().stream().map(draft -> draft.statement().amount())
                .map(amount -> amount.value() + " " + amount.scale() + " " + amount.currency()).findFirst().orElseThrow();
    }

    private static ParsedFigures read(String text) throws IOException {
        Mapping mapping = CsvFiles.read(text).head().orElseThrow().mapping().with(Part.REPORTER, "IMF");
        return FigureFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Reading(null, null, mapping),
                CsvFiles.TODAY);
    }
}
