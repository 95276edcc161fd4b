package org.amur.sanctions.imposition;

import jakarta.validation.constraints.NotNull;

import org.amur.event.Event;
import org.amur.history.Recorded;
import org.amur.sanctions.CitedRowForm;
import org.amur.source.CitationRows;
import org.amur.web.Option;

/**
 * Form row of an answered fact with one of the citations of the same form. Ids of all records are from one sequence, so
 * that an id alone identifies a measure, designation or event.
 */
public class AnswerForm extends CitedRowForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Option answered;

    /** Creates an empty row; the first citation is the default. */
    public AnswerForm(CitationRows citations) {
        super(citations);
    }

    public AnswerForm(CitationRows citations, Answer filled) {
        super(citations, filled, filled.getCitation());
        answered = option(filled.getAnswered());
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
        return (answered == null ? "" : answered.label()) + citationText();
    }

    public Option getAnswered() {
        return answered;
    }

    public void setAnswered(Option answered) {
        this.answered = answered;
    }
}
