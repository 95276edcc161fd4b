package org.amur.sanctions;

import java.io.Serializable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.amur.source.Citation;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.web.Identified;

/** Form row with one of the citations of the same form, all of which it refers to. */
public abstract class CitedRowForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    @JsonIgnore
    private final CitationRows citations;

    private Long id;

    @JsonIgnore
    private CitationForm citation;

    /** Creates an empty row; the first citation is the default. */
    protected CitedRowForm(CitationRows citations) {
        this.citations = citations;
        citation = citations.getRows().stream().findFirst().orElse(null);
    }

    /** @param cited its citation; null if there is none */
    protected CitedRowForm(CitationRows citations, Identified filled, Citation cited) {
        this.citations = citations;
        id = filled.getId();
        citation = citations.getRows().stream().filter(row -> cited != null && row.getId().equals(cited.getId()))
                .findFirst().orElse(null);
    }

    /** Returns the index of its citation in the form, from 0; -1 if there is none. */
    public int citationPosition() {
        return citations.getRows().indexOf(citation);
    }

    /** Returns the number of its citation in the form, from 1; null if there is none. */
    @JsonProperty("citation")
    public Integer getCitationNumber() {
        return citationPosition() < 0 ? null : citationPosition() + 1;
    }

    @JsonProperty("citation")
    public void setCitationNumber(Integer number) {
        boolean there = number != null && number >= 1 && number <= citations.getRows().size();
        citation = there ? citations.getRows().get(number - 1) : null;
    }

    /** Sets the citation, one of the form's rows; for forms that are filled by code. */
    public void setCitation(CitationForm citation) {
        this.citation = citation;
    }

    /** Returns the number of its citation in brackets, after a space, for comparing versions; empty if there is none. */
    protected String citationText() {
        Integer number = getCitationNumber();
        return number == null ? "" : " [" + number + "]";
    }

    @Override
    public Long getId() {
        return id;
    }
}
