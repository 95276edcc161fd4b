package org.amur.figureimport.run;

import java.util.Map;

import org.amur.figure.value.Flow;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.amur.web.Texts;

/** Problem or warning about a file, as a bean for the pages. */
public final class FileFinding {

    private final Problem problem;

    FileFinding(Problem problem) {
        this.problem = problem;
    }

    public long getLine() {
        return problem.line();
    }

    /** Returns the column's name; empty for a whole row or file. */
    public String getColumn() {
        return problem.column();
    }

    public Reason getReason() {
        return problem.reason();
    }

    /** Returns the file's text there, shortened; for a figure its flow and period in words. */
    public String getText() {
        return switch (problem.reason()) {
            case DUPLICATE, ZERO, ZERO_AS_SILENCE -> figure(problem.text());
            default -> problem.text();
        };
    }

    private static String figure(String text) {
        String[] said = text.split(" ", 2);
        return Texts.choice("figure.flow", Flow.valueOf(said[0])) + " " + said[1];
    }

    public String getDetail() {
        return switch (problem.reason()) {
            case MAPPING_LACKS -> Texts.get("figureImport.part." + problem.detail());
            case SAID_ABOVE, SAID_OTHERWISE_ABOVE -> said(problem.detail());
            default -> problem.detail();
        };
    }

    private static String said(String detail) {
        String[] said = detail.split(" ", 2);
        return PartWords.of(Map.of(FigurePart.valueOf(said[0]), said[1]));
    }
}
