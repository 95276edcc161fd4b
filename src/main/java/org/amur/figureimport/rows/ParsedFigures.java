package org.amur.figureimport.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contents of a file before anything is recorded: an import is all or nothing, so one problem refuses the file.
 *
 * @param rowsRead rows below the header
 * @param drafts figures of the rows without a problem, in the order of the file
 * @param remarks first warnings, which do not refuse the file
 * @param remarkCount number of all warnings
 * @param passedOver number of rows (or cells of a row with several figures) skipped on purpose, by reason
 * @param head columns of a table without a fixed layout
 * @param sheets of a workbook, those with rows
 */
public record ParsedFigures(Optional<Layout> layout, long rowsRead, List<FigureDraft> drafts, List<Problem> problems,
        List<Problem> remarks, int remarkCount, Map<Reason, Integer> passedOver, Optional<Head> head, List<String> sheets) {

    public ParsedFigures {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        passedOver = Map.copyOf(passedOver);
        sheets = List.copyOf(sheets);
    }

    /** Tells whether every figure states its source; else the importing editor must. */
    public boolean namesSources() {
        return layout.filter(Layout::namesSources).isPresent() || head.isPresent() && !drafts.isEmpty()
                && drafts.stream().noneMatch(draft -> draft.citation().source().isEmpty());
    }

    public boolean isAcceptable() {
        return problems.isEmpty();
    }
}
