package org.amur.source;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.DuplicateSubmissions;
import org.amur.web.Option;
import org.omnifaces.cdi.ViewScoped;

/**
 * Quick creation of a source from a field of another form, with required properties only. The form is in the view
 * state, so that a repeated submission creates one source.
 */
@Named
@ViewScoped(saveInViewState = true)
public class NewSourceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceService service;

    @Inject
    private DuplicateSubmissions submissions;

    private SourceForm form = new SourceForm();
    /** Transient, because the page is told only once. */
    private transient Option created;

    public void create() {
        created = new Option(submissions.createOnce(form.getSubmission(), () -> service.create(form)).id(), form.getTitle());
        form = new SourceForm();
    }

    public SourceForm getForm() {
        return form;
    }

    /** Returns the source that the page's script selects in the field; null before its creation. */
    public Option getCreated() {
        return created;
    }
}
