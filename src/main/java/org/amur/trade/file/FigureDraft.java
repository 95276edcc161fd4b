package org.amur.trade.file;

import org.amur.trade.Statement;

/**
 * A row's figure, ready to be recorded, and what the row says about where it comes from.
 *
 * @param beside why it is to be kept beside its series and not plotted; null if it is plotted
 */
public record FigureDraft(long line, Statement statement, DraftCitation citation, String beside) {
}
