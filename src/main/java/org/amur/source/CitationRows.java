package org.amur.source;

import java.util.Collection;

import org.amur.common.Rows;

/** The citations of one fact in a form. */
public class CitationRows extends Rows<CitationForm> {

    private static final long serialVersionUID = 1L;

    public CitationRows() {
        super(CitationForm::new);
    }

    public CitationRows(Collection<? extends Citation> citations) {
        super(CitationForm::new, citations, CitationForm::new);
    }

    /** All of them as text, one a line, for comparing versions; null if there are none. */
    public String toText() {
        return toText(CitationForm::toText);
    }
}
