package org.amur.figureimport.run;

import java.util.List;

import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Problem;
import org.amur.web.Option;

/**
 * Plan of an import, computed from the file and the current record.
 *
 * @param parsed contents of the file
 * @param source chosen for the whole file; null if none was
 * @param sources named by the figures to be written
 * @param toWrite figures that are not recorded yet; empty until the source is chosen
 * @param doubt warning about their amounts; null for none
 * @param questions further confirmations needed before the import
 */
record ImportPlan(ParsedFigures parsed, Option source, List<NamedSource> sources, List<FigureDraft> toWrite, AmountDoubt doubt,
        List<Problem> questions) {

    ImportPlan {
        sources = List.copyOf(sources);
        toWrite = List.copyOf(toWrite);
        questions = List.copyOf(questions);
    }
}
