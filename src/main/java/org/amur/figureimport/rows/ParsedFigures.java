package org.amur.figureimport.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file holds, before anything is recorded: the import is all or nothing, so one problem refuses the whole file.
 *
 * @param rowsRead    rows below the header
 * @param drafts      the figures of the rows without a problem, in the order of the file
 * @param remarks     what refuses nothing and should be looked at, the first of it
 * @param remarkCount how many remarks there were
 * @param passedOver  how many rows (or cells of a row with several figures) were left out on purpose, by reason
 * @param head        the columns of a table that is in no layout of its own
 * @param sheets      of a workbook, those with rows
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

    /** Whether every figure says where it comes from; else the person who imports the file must. */
    public boolean namesSources() {
        return layout.filter(Layout::namesSources).isPresent() || head.isPresent() && !drafts.isEmpty()
                && drafts.stream().noneMatch(draft -> draft.citation().source().isEmpty());
    }

    public boolean acceptable() {
        return problems.isEmpty();
    }
}
