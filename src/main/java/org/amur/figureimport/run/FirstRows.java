package org.amur.figureimport.run;

import java.util.List;
import java.util.Map;

import org.amur.figureimport.rows.Head;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Reason;

/** Figures of a file's first rows by one mapping, and their problems. */
public final class FirstRows {

    private static final int MAX_SHOWN = 20;

    private final ParsedFigures parsed;

    FirstRows(ParsedFigures parsed) {
        this.parsed = parsed;
    }

    /** Returns the columns; null for a file that is not read by a mapping. */
    Head getHead() {
        return parsed.head().orElse(null);
    }

    public long getRowsRead() {
        return parsed.rowsRead();
    }

    public List<PreviewedFigure> getFigures() {
        return parsed.drafts().stream().limit(MAX_SHOWN).map(PreviewedFigure::new).toList();
    }

    public int getFigureCount() {
        return parsed.drafts().size();
    }

    public List<FileFinding> getProblems() {
        return parsed.problems().stream().limit(MAX_SHOWN).map(FileFinding::new).toList();
    }

    public int getProblemCount() {
        return parsed.problems().size();
    }

    /** Returns how many rows or cells would be skipped. */
    public Map<Reason, Integer> getPassedOver() {
        return parsed.passedOver();
    }
}
