package org.amur.sanctions;

import java.io.Serializable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.constraints.NotNull;

import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.text.PartialDate;
import org.amur.web.Identified;
import org.amur.web.Texts;

/**
 * Form row of a life-cycle date. Its citation is one of those of the same form, so that a row refers to all of them.
 */
public class LifeCycleDateForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    @JsonIgnore
    private final CitationRows citations;

    private Long id;

    @NotNull
    private LifeCycleKind kind;

    @NotNull
    private PartialDate date;

    @JsonIgnore
    private CitationForm citation;

    /** Creates an empty row; the first citation is the default. */
    public LifeCycleDateForm(CitationRows citations) {
        this.citations = citations;
        citation = citations.getRows().stream().findFirst().orElse(null);
    }

    public LifeCycleDateForm(CitationRows citations, LifeCycleDate filled) {
        this.citations = citations;
        id = filled.getId();
        kind = filled.getKind();
        date = filled.getDate();
        citation = citations.getRows().stream()
                .filter(row -> filled.getCitation() != null && row.getId().equals(filled.getCitation().getId()))
                .findFirst().orElse(null);
    }

    /** Returns the date in one line, for comparing versions. */
    public String toText() {
        Integer number = getCitationNumber();
        return Texts.choice("sanctions.date.kind", kind) + " " + (date == null ? "" : date.getTyped())
                + (number == null ? "" : " [" + number + "]");
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

    @Override
    public Long getId() {
        return id;
    }

    public LifeCycleKind getKind() {
        return kind;
    }

    public void setKind(LifeCycleKind kind) {
        this.kind = kind;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }
}
