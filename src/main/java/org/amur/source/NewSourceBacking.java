package org.amur.source;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.DuplicateSubmissions;
import org.amur.web.Option;
import org.omnifaces.cdi.ViewScoped;

/**
 * Makes a source on the spot, in another form's field, with what every source must have; the rest can follow. The
 * form is kept in the page, so that one that is sent twice makes one.
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
    /** Not kept: the page is told once. */
    private transient Option created;

    public void create() {
        created = new Option(submissions.once(form.getSubmission(), () -> service.create(form)).id(), form.getTitle());
        form = new SourceForm();
    }

    public SourceForm getForm() {
        return form;
    }

    /** What the script of the page then chooses in the field; null before. */
    public Option getCreated() {
        return created;
    }
}
