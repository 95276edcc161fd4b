package org.amur.reconciliation;

import java.util.List;

import org.amur.figure.FigureCitation;
import org.amur.figure.FigureTitle;
import org.amur.figure.value.Statement;
import org.amur.web.Texts;

/** One of the figures of a finding, with its citations. */
public final class FindingSide {

    private final Statement statement;
    private final List<FigureCitation> citations;
    private final int firstCitation;

    /**
     * Creates the side.
     *
     * @param firstCitation number of its first citation among those of all sides, from 1
     */
    FindingSide(Statement statement, List<FigureCitation> citations, int firstCitation) {
        this.statement = statement;
        this.citations = List.copyOf(citations);
        this.firstCitation = firstCitation;
    }

    public long getFigure() {
        return statement.figure();
    }

    public String getTitle() {
        return FigureTitle.of(statement, Texts.locale());
    }

    /** Returns the statement when the finding was made. */
    public Statement getStatement() {
        return statement;
    }

    public List<FigureCitation> getCitations() {
        return citations;
    }

    public int getFirstCitation() {
        return firstCitation;
    }

    /** Tells whether the figure was deleted; every existing figure has a citation. */
    public boolean isGone() {
        return citations.isEmpty();
    }
}
