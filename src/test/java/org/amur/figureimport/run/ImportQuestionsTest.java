package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.amur.text.Mojibake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confirmations that the preview asks for before an import. */
class ImportQuestionsTest {

    private static final String NAMES = "reporter,declarant,partner,period,exports (mn USD),imports (mn USD)";

    @Test
    void growthScaledByTenIsQuestioned() {
        String names = "reporter,declarant,partner,period,total (mn USD),total growth %\n";
        assertEquals(List.of(Reason.GROWTH_IN_TENTHS), questions(names + "GACC,CN,RU,2024-01,139632,141.0\n"));
        assertEquals(List.of(Reason.GROWTH_IN_TENTHS), questions(names + "GACC,CN,RU,2024-01,139632,141\n"
                + "GACC,CN,RU,2024-02,123118,124\nGACC,CN,RU,2024-03,140269,79\nGACC,CN,RU,2024-04,140727,61\n"));
        assertEquals(List.of(), questions(names + "GACC,CN,RU,2024-01,139632,14.1\nGACC,CN,RU,2024-02,123118,12.4\n"));
    }

    @Test
    void growthThatIsTenTimesThatOfTheLevelsIsQuestioned() {
        String names = "reporter,declarant,partner,period,total (mn USD),total growth %\n";
        assertEquals(List.of(Reason.GROWTH_IN_TENTHS), questions(names + "GACC,CN,RU,2022,190271,\nGACC,CN,RU,2023,197881,40\n"));
        assertEquals(List.of(), questions(names + "GACC,CN,RU,2022,190271,\nGACC,CN,RU,2023,240110,26.2\n"));
    }

    @Test
    void columnsOfDifferentScalesAreQuestioned() {
        assertEquals(List.of(Reason.SCALES_MIXED), questions(NAMES + "\nGACC,CN,RU,2022,76.122,114149\nGACC,CN,RU,2023,110.972,129139\n"));
        assertEquals(List.of(Reason.SCALES_MIXED), questions(NAMES + "\nGACC,CN,RU,2022,76122,114149\nGACC,CN,RU,2023,110.972,129.139\n"));
        assertEquals(List.of(), questions(NAMES + "\nGACC,CN,RU,2022,76122,114149\nGACC,CN,RU,2023,110972,129139\n"));
    }

    @Test
    void tinyPartnersMayGrowAThousandfold() {
        StringBuilder rows = new StringBuilder(NAMES + "\n");
        for (String partner : List.of("RU", "KZ", "IN", "TV")) {
            rows.append("COMTRADE,CN," + partner + ",2022,76122,114149\n");
            rows.append("COMTRADE,CN," + partner + ",2023," + (partner.equals("TV") ? "76.1" : "110972") + ",129139\n");
        }
        assertEquals(List.of(), questions(rows.toString()));
    }

    @Test
    void aColumnOfGoodsThatIsNotReadIsQuestioned() {
        assertEquals(List.of(Reason.GOODS_NOT_READ), questions(NAMES + ",goods group\nGACC,CN,RU,2022,1.5,60.5,27 Mineral fuels\n"));
        assertEquals(List.of(Reason.GOODS_NOT_READ), questions(NAMES + ",Товарная группа\nGACC,CN,RU,2022,1.5,60.5,Топливо\n"));
        assertEquals(List.of(Reason.GOODS_NOT_READ), questions(NAMES + ",zz\nGACC,CN,RU,2022,1.5,60.5,2709 Crude oil\n"));
        assertEquals(List.of(), questions(NAMES + ",weight\nGACC,CN,RU,2022,40.5,60.5,3\n"));
        assertEquals(List.of(), questions(NAMES + ",hs code\nGACC,CN,RU,2022,1.5,60.5,27\n"));
    }

    @Test
    void exportsAboveTheTotalAreQuestioned() {
        String names = "reporter,declarant,partner,period,exports (mn USD),total (mn USD)\n";
        assertEquals(List.of(Reason.CONTRADICTED), questions(names + "GACC,CN,RU,2022,198122,190271\nGACC,CN,RU,2023,110972,240110\n"));
        assertEquals(List.of(), questions(names + "GACC,CN,RU,2022,76122,190271\nGACC,CN,RU,2023,110972,240110\n"));
    }

    @Test
    void aTotalThatIsNotThatOfItsPartsIsQuestioned() {
        String names = "reporter,declarant,partner,period,exports (mn USD),imports (mn USD),total (mn USD)\n";
        assertEquals(List.of(Reason.CONTRADICTED), questions(names + "GACC,CN,RU,2022,76122,114149,199271\n"));
        assertEquals(List.of(), questions(names + "GACC,CN,RU,2022,76122,114149,190271\n"));
    }

    @Test
    void growthThatIsNotThatOfTheLevelsIsQuestioned() {
        String names = "reporter,declarant,partner,period,total (mn USD),total growth %\n";
        assertEquals(List.of(Reason.CONTRADICTED), questions(names + "GACC,CN,RU,2022,190271,\nGACC,CN,RU,2023,240110,0.3\n"));
    }

    @Test
    void growthAsFractionIsQuestioned() {
        String names = "reporter,declarant,partner,period,total (mn USD),total growth %\n";
        assertEquals(List.of(Reason.GROWTH_AS_FRACTION), questions(names + "GACC,CN,RU,2023,240110,0.263\n"));
        assertEquals(List.of(), questions(names + "GACC,CN,RU,2023,240110,0.3\n"));
    }

    @Test
    void amountsInTheRowsOfTheirNeighboursAreQuestioned() {
        List<Statement> known = parsed(months(0)).drafts().stream().map(FigureDraft::statement).toList();
        assertEquals(List.of(Reason.ROWS_SHIFTED), questions(months(1), known));
        assertEquals(List.of(), questions(months(0), known));
    }

    @Test
    void amountsMayDifferFromThoseOfTheOtherCountry() {
        List<Statement> known = parsed(months(0)).drafts().stream().map(FigureDraft::statement).toList();
        String theirs = months(0).replace("GACC,CN,RU", "FTS,RU,CN").replace("exports", "imports");
        assertEquals(List.of(), questions(theirs, known));
        String shifted = months(1).replace("GACC,CN,RU", "FTS,RU,CN").replace("exports", "imports");
        assertEquals(List.of(Reason.ROWS_SHIFTED), questions(shifted, known));
    }

    /** Returns a table in which each month has the amount so many rows above. */
    private static String months(int above) {
        StringBuilder rows = new StringBuilder("reporter,declarant,partner,period,exports (mn USD)\n");
        List<Integer> amounts = List.of(7100, 5400, 8800, 9300, 8600, 7900, 9000, 9700, 8100, 8700, 10300, 11800);
        for (int month = 0; month < amounts.size(); month++) {
            rows.append("GACC,CN,RU,2023-%02d,%d\n".formatted(month + 1, amounts.get(Math.floorMod(month - above, amounts.size()))));
        }
        return rows.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ä¸\u00adå›½æµ·å…³æ€»ç½²", "ÖÐ¹úº£¹Ø×ÜÊð", "Р¤РўРЎ Р РѕСЃСЃРёРё"})
    void damagedSourcesAreQuestioned(String source) {
        String names = "reporter,declarant,partner,period,exports (mn USD),source\n";
        assertEquals(List.of(Reason.DAMAGED_TEXT), questions(names + "GACC,CN,RU,2022,76122," + source + "\n"));
        assertEquals(List.of(), questions(names + "GACC,CN,RU,2022,76122," + Mojibake.repaired(source).orElseThrow() + "\n"));
    }

    private static List<Reason> questions(String text) {
        return questions(text, List.of());
    }

    private static List<Reason> questions(String text, List<Statement> known) {
        return ImportQuestions.of(parsed(text), known).stream().map(Problem::reason).toList();
    }

    private static ParsedFigures parsed(String text) {
        try {
            ParsedFigures parsed = FigureFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    LocalDate.of(2025, 6, 15));
            assertEquals(List.of(), parsed.problems(), text);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
