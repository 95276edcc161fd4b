package org.amur.figureimport.run;

import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureDraft;

/** Figure that an import would write, for the pages. */
public final class PreviewedFigure {

    private final FigureDraft draft;

    PreviewedFigure(FigureDraft draft) {
        this.draft = draft;
    }

    public long getLine() {
        return draft.line();
    }

    public Statement getStatement() {
        return draft.statement();
    }

    /** Returns the source; empty if the rows do not state one. */
    public String getSource() {
        return draft.citation().source();
    }
}
