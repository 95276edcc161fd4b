package org.amur.trade;

import org.amur.common.Cut;
import org.amur.common.Texts;
import org.amur.trade.file.DraftCell;
import org.amur.trade.file.DraftCitation;
import org.amur.trade.file.FigureDraft;

/** Where in a file a figure stands, in words, for what says no other place. */
final class FilePlace {

    /** So much of each name that the line always has room beside them. */
    private static final int LONGEST_FILE = 90;
    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_COLUMN = 40;

    private FilePlace() {
    }

    /** No longer than a citation can hold. */
    static String of(String file, FigureDraft draft) {
        DraftCell cell = draft.cell();
        String name = Cut.to(file, LONGEST_FILE);
        String line = String.valueOf(draft.line());
        String column = Cut.to(cell.column().replaceAll("\\s+", " "), LONGEST_COLUMN);
        String place = cell.sheet().isEmpty() ? Texts.get("trade.import.place", name, line, column)
                : Texts.get("trade.import.place.sheet", name, Cut.to(cell.sheet(), LONGEST_SHEET), line, column);
        return Cut.to(place, DraftCitation.LONGEST_LOCATOR);
    }
}
