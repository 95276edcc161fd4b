package org.amur.figureimport.run;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.figure.claim.ParsedClaim;
import org.amur.figureimport.rows.DraftCell;
import org.amur.figureimport.rows.DraftCitation;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.text.ShortText;

/** Position of a figure in its file, as names and numbers from file to column, for citations without a place. */
final class FilePlace {

    /** Maximum length of each name, so that the line number always fits. */
    private static final int MAX_FILE_LENGTH = 90;
    private static final int MAX_SHEET_LENGTH = 31;
    private static final int MAX_COLUMN_LENGTH = 40;

    private FilePlace() {
    }

    /** Returns the figure with its cell and place in the file, if its row states neither words nor a place. */
    static FigureDraft in(String file, FigureDraft draft) {
        DraftCitation cited = draft.citation();
        return draft.saying(draft.stated() == null ? ShortText.to(draft.cell().text(), ParsedClaim.MAX_LENGTH)
                : draft.stated(),
                cited.locator().isEmpty() ? cited.at(of(file, draft)) : cited);
    }

    /** Returns the place, no longer than a citation can hold. */
    static String of(String file, FigureDraft draft) {
        DraftCell cell = draft.cell();
        String name = ShortText.to(file, MAX_FILE_LENGTH);
        String column = ShortText.to(cell.column().replaceAll("\\s+", " "), MAX_COLUMN_LENGTH);
        String place = Stream.of(name, ShortText.to(cell.sheet(), MAX_SHEET_LENGTH), String.valueOf(draft.line()), column)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" › "));
        return ShortText.to(place, DraftCitation.MAX_LOCATOR_LENGTH);
    }
}
