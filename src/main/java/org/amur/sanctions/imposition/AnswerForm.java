package org.amur.sanctions.imposition;

import java.io.Serializable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.constraints.NotNull;

import org.amur.event.Event;
import org.amur.history.Recorded;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.web.Identified;
import org.amur.web.Option;

/**
 * Form row of an answered fact with one of the citations of the same form. Ids of all records are from one sequence, so
 * that an id alone identifies a measure, designation or event.
 */
public class AnswerForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    @JsonIgnore
    private final CitationRows citations;

    private Long id;

    @NotNull
    private Option answered;

    @JsonIgnore
    private CitationForm citation;

    /** Creates an empty row; the first citation is the default. */
    public AnswerForm(CitationRows citations) {
        this.citations = citations;
        citation = citations.getRows().stream().findFirst().orElse(null);
    }

    public AnswerForm(CitationRows citations, Answer filled) {
        this.citations = citations;
        id = filled.getId();
        answered = option(filled.getAnswered());
        citation = citations.getRows().stream()
                .filter(row -> filled.getCitation() != null && row.getId().equals(filled.getCitation().getId()))
                .findFirst().orElse(null);
    }

    private static Option option(Recorded answered) {
        if (answered instanceof Measure measure) {
            return new Option(measure.getId(), measure.getTitle());
        }
        if (answered instanceof Designation designation) {
            return new Option(designation.getId(), designationLabel(designation.getTarget().getName(),
                    designation.getMeasure().getProgramme().getAuthority().getCode(),
                    designation.getMeasure().getProgramme().getCode()));
        }
        return answered instanceof Event event ? new Option(event.getId(), event.getTitle()) : null;
    }

    /** Returns the label of a designation that is offered or chosen. */
    public static String designationLabel(String target, String authority, String programme) {
        return target + " · " + authority + " " + programme;
    }

    /** Returns the answered fact in one line, for comparing versions. */
    public String toText() {
        Integer number = getCitationNumber();
        return (answered == null ? "" : answered.label()) + (number == null ? "" : " [" + number + "]");
    }

    /** Returns the index of its citation in the form, from 0; -1 if there is none. */
    int citationPosition() {
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

    @Override
    public Long getId() {
        return id;
    }

    public Option getAnswered() {
        return answered;
    }

    public void setAnswered(Option answered) {
        this.answered = answered;
    }
}
