package org.amur.trade.file;

import org.amur.trade.Statement;

/** A row's figure, ready to be recorded, and what the row says about where it comes from. */
public record FigureDraft(long line, Statement statement, DraftCitation citation) {
}
