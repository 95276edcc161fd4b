package org.amur.trade.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.amur.trade.file.Problem;
import org.amur.trade.file.Reason;
import org.amur.trade.mapping.Part;
import org.amur.trade.mapping.Proposal;
import org.junit.jupiter.api.Test;

/** What is said of files in words, and not as it is noted. */
class PartWordsTest {

    @Test
    void whatHoldsForAllRowsIsSaidAsThePageOfTheMappingSaysIt() {
        assertEquals("Goods (HS code): all goods, Growth counted in: per cent, Numbers with a: decimal point, "
                + "Zeros are: values, Marks for missing values (n/a, …) are: refused",
                PartWords.of(Proposal.of(List.of("year", "exports")).says()));
        assertEquals("Goods (HS code): 27, Growth counted in: tenths of a per cent, Numbers with a: decimal comma, "
                + "Zeros are: silence, passed over, Marks for missing values (n/a, …) are: silence, passed over",
                PartWords.of(Map.of(Part.COMMODITY, "27", Part.GROWTH_PIECES, "10", Part.DECIMALS, "comma",
                        Part.ZEROS, "silence", Part.MARKS, "silence")));
    }

    @Test
    void aFigureIsNamedByTheWordOfItsFlow() {
        assertEquals("exports 2022", new FileFinding(new Problem(3, "", Reason.DUPLICATE, "EXPORT 2022", "2")).getText());
        assertEquals("total 2022-01..2022-03",
                new FileFinding(new Problem(3, "", Reason.ZERO, "TOTAL 2022-01..2022-03", "")).getText());
        assertEquals("EXPORT 2022", new FileFinding(new Problem(3, "", Reason.NOT_A_NUMBER, "EXPORT 2022", "")).getText());
    }
}
