package org.amur.figureimport.run;

import org.amur.figure.claim.ParsedClaim;
import org.amur.figureimport.rows.DraftCell;
import org.amur.figureimport.rows.DraftCitation;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.text.ShortText;
import org.amur.web.Texts;

/** Where in a file a figure stands, in words, for what says no other place. */
final class FilePlace {

    /** So much of each name that the line always has room beside them. */
    private static final int LONGEST_FILE = 90;
    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_COLUMN = 40;

    private FilePlace() {
    }

    /** The figure with its cell and its place in the file, for a row that gives neither words nor a place. */
    static FigureDraft in(String file, FigureDraft draft) {
        DraftCitation cited = draft.citation();
        return draft.saying(draft.stated() == null ? ShortText.to(draft.cell().text(), ParsedClaim.LONGEST) : draft.stated(),
                cited.locator().isEmpty() ? cited.at(of(file, draft)) : cited);
    }

    /** No longer than a citation can hold. */
    static String of(String file, FigureDraft draft) {
        DraftCell cell = draft.cell();
        String name = ShortText.to(file, LONGEST_FILE);
        String line = String.valueOf(draft.line());
        String column = ShortText.to(cell.column().replaceAll("\\s+", " "), LONGEST_COLUMN);
        String place = cell.sheet().isEmpty() ? Texts.get("figureImport.place", name, line, column)
                : Texts.get("figureImport.place.sheet", name, ShortText.to(cell.sheet(), LONGEST_SHEET), line, column);
        return ShortText.to(place, DraftCitation.LONGEST_LOCATOR);
    }
}
