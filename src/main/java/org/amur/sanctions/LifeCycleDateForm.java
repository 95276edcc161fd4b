package org.amur.sanctions;

import jakarta.validation.constraints.NotNull;

import org.amur.source.CitationRows;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/**
 * Form row of a life-cycle date. Its citation is one of those of the same form, so that a row refers to all of them.
 */
public class LifeCycleDateForm extends CitedRowForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LifeCycleKind kind;

    @NotNull
    private PartialDate date;

    /** Creates an empty row; the first citation is the default. */
    public LifeCycleDateForm(CitationRows citations) {
        super(citations);
    }

    public LifeCycleDateForm(CitationRows citations, LifeCycleDate filled) {
        super(citations, filled, filled.getCitation());
        kind = filled.getKind();
        date = filled.getDate();
    }

    /** Returns the date in one line, for comparing versions. */
    public String toText() {
        return Texts.choice("sanctions.date.kind", kind) + " " + (date == null ? "" : date.getTyped())
                + citationText();
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
