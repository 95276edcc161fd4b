package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amur.figureimport.rows.DraftCell;
import org.amur.figureimport.rows.DraftCitation;
import org.amur.figureimport.rows.FigureDraft;
import org.junit.jupiter.api.Test;

/** Positions of figures in files. */
class FilePlaceTest {

    private static final DraftCitation SAID = new DraftCitation("FTS", "", "", "", null);

    @Test
    void namesFileLineAndColumn() {
        assertEquals("fts.csv › 12000 › Value", FilePlace.of("fts.csv", draft("", "Value")));
        assertEquals("book.xlsx › 2.1 › 12000 › Exports (mn USD)",
                FilePlace.of("book.xlsx", draft("2.1", "Exports\n(mn USD)")));
    }

    @Test
    void isNoLongerThanACitationCanHoldAndAlwaysHasTheLine() {
        String place = FilePlace.of("f".repeat(200), draft("s".repeat(60), "c".repeat(300)));
        assertTrue(place.length() <= 200, place);
        assertTrue(place.contains(" › 12000 › ccc"), place);
    }

    @Test
    void figuresWithoutAPlaceGetTheirCell() {
        FigureDraft placed = FilePlace.in("fts.csv", draft("", "Value"));
        assertEquals("fts.csv › 12000 › Value", placed.citation().locator());
        assertEquals("190.271", placed.stated());
        FigureDraft said = placed.saying("190.3 billion", SAID.at("table 2"));
        assertEquals(said, FilePlace.in("fts.csv", said));
    }

    private static FigureDraft draft(String sheet, String column) {
        return new FigureDraft(12_000, null, SAID, null, null, null, "", new DraftCell(sheet, column, "190.271"));
    }
}
