package org.amur.reconciliation;

import java.util.List;

import org.amur.figure.FigureCitation;
import org.amur.figure.FigureTitle;
import org.amur.figure.value.Statement;
import org.amur.web.Texts;

/**
 * One of the figures of a finding, with its citations.
 *
 * @param statement statement when the finding was made
 */
public record FindingSide(Statement statement, List<FigureCitation> citations, int firstCitation) {

    public FindingSide {
        citations = List.copyOf(citations);
    }

    public long getFigure() {
        return statement.figure();
    }

    public String getTitle() {
        return FigureTitle.of(statement, Texts.locale());
    }

    /** Tells whether the figure was deleted; every existing figure has a citation. */
    public boolean isGone() {
        return citations.isEmpty();
    }
}
