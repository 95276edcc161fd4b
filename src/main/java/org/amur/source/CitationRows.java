package org.amur.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

/** The citations of one fact in a form: rows that a person adds, fills and removes. */
public class CitationRows implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private final List<CitationForm> rows = new ArrayList<>();

    public CitationRows() {
    }

    public CitationRows(Collection<? extends Citation> citations) {
        citations.forEach(citation -> rows.add(new CitationForm(citation)));
    }

    public List<CitationForm> getRows() {
        return rows;
    }

    public void add() {
        rows.add(new CitationForm());
    }

    public void remove(CitationForm row) {
        rows.remove(row);
    }

    /** All of them as text, one a line, for comparing versions. */
    public String toText() {
        return rows.stream().map(CitationForm::toText).collect(Collectors.joining("\n"));
    }
}
