package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Proposal;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.junit.jupiter.api.Test;

/** Constants in words rather than in codes. */
class PartWordsTest {

    @Test
    void constantsAreNamedAsOnTheMappingPage() {
        assertEquals("HS code: all goods, Growth unit: per cent, Decimal separator: decimal point, "
                + "Zeros: values, Marks for missing values (n/a, …): refused",
                PartWords.of(Proposal.of(List.of("year", "exports")).constants()));
        assertEquals("HS code: 27, Growth unit: tenths of a per cent, Decimal separator: decimal comma, "
                + "Zeros: no data, skipped, Marks for missing values (n/a, …): no data, skipped",
                PartWords.of(Map.of(FigurePart.COMMODITY, "27", FigurePart.GROWTH_PIECES, "10", FigurePart.DECIMALS, "comma",
                        FigurePart.ZEROS, "silence", FigurePart.MARKS, "silence")));
    }

    @Test
    void aFigureIsNamedByTheWordOfItsFlow() {
        assertEquals("exports 2022", new FileFinding(new Problem(3, "", Reason.DUPLICATE, "EXPORT 2022", "2")).getText());
        assertEquals("total 2022-01..2022-03",
                new FileFinding(new Problem(3, "", Reason.ZERO, "TOTAL 2022-01..2022-03", "")).getText());
        assertEquals("EXPORT 2022", new FileFinding(new Problem(3, "", Reason.NOT_A_NUMBER, "EXPORT 2022", "")).getText());
    }
}
