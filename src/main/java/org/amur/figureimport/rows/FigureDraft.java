package org.amur.figureimport.rows;

import org.amur.figure.value.Statement;

/**
 * A row's figure, ready to be recorded, and what the row says about where it comes from.
 *
 * @param stated the source's own words for the number; null if they are not given
 * @param goods  what the file calls the goods of the series' code; empty where it does not
 * @param note   what is to be known of the figure; null for nothing
 * @param beside why it is to be kept beside its series and not plotted; null if it is plotted
 * @param cell   where in the line its value stands
 */
public record FigureDraft(long line, Statement statement, DraftCitation citation, String beside, String note,
        String stated, String goods, DraftCell cell) {

    /** The same, published at another time. */
    public FigureDraft with(Statement dated) {
        return new FigureDraft(line, dated, citation, beside, note, stated, goods, cell);
    }

    /** The same in such words, from such a place. */
    public FigureDraft saying(String words, DraftCitation cited) {
        return new FigureDraft(line, statement, cited, beside, note, words, goods, cell);
    }
}
