package org.amur.trade.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file holds, before anything is recorded: the import is all or nothing, so one problem refuses the whole file.
 *
 * @param rowsRead   rows below the header
 * @param drafts     the figures of the rows without a problem, in the order of the file
 * @param remarks    what refuses nothing and should be looked at
 * @param passedOver how many rows (or cells of a row with several figures) were left out on purpose, by reason
 */
public record ParsedFigures(Optional<Layout> layout, long rowsRead, List<FigureDraft> drafts, List<Problem> problems,
        List<Problem> remarks, Map<Reason, Integer> passedOver) {

    public ParsedFigures {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        passedOver = Map.copyOf(passedOver);
    }

    public boolean acceptable() {
        return problems.isEmpty();
    }
}
