package org.amur.figureimport.run;

import java.util.List;

import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Problem;
import org.amur.web.Option;

/**
 * What was worked out of a file and of the record as it stands.
 *
 * @param parsed  what the file says
 * @param source  that was chosen for the whole file; null if none was
 * @param sources those that the figures to be written name
 * @param toWrite the figures that are not in the record yet; empty as long as the source is to be chosen
 * @param doubt   what speaks against their amounts; null if nothing does
 * @param questions what else is to be confirmed before the import
 */
record ImportPlan(ParsedFigures parsed, Option source, List<NamedSource> sources, List<FigureDraft> toWrite, AmountDoubt doubt,
        List<Problem> questions) {

    ImportPlan {
        sources = List.copyOf(sources);
        toWrite = List.copyOf(toWrite);
        questions = List.copyOf(questions);
    }
}
