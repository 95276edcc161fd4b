package org.amur.figureimport.rows;

import org.amur.figure.value.Statement;

/**
 * Figure of a row, ready to be recorded, with its citation.
 *
 * @param stated the source's own words for the number; null if not given
 * @param goods the file's name for the goods of the series' code; empty if not stated
 * @param note comment on the figure; null for none
 * @param beside reason to exclude it from its series; null if it is plotted
 * @param cell position of its value in the line
 */
public record FigureDraft(long line, Statement statement, DraftCitation citation, String beside, String note,
        String stated, String goods, DraftCell cell) {

    /** Returns the same figure with another publication date. */
    public FigureDraft with(Statement dated) {
        return new FigureDraft(line, dated, citation, beside, note, stated, goods, cell);
    }

    /** Returns the same figure with these stated words and this citation. */
    public FigureDraft saying(String words, DraftCitation cited) {
        return new FigureDraft(line, statement, cited, beside, note, words, goods, cell);
    }
}
