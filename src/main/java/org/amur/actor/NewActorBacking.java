package org.amur.actor;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.DuplicateSubmissions;
import org.amur.web.Option;
import org.omnifaces.cdi.ViewScoped;

/**
 * Makes an actor on the spot, in another form's field, with what every actor must have; the rest can follow. The
 * form is kept in the page, so that one that is sent twice makes one.
 */
@Named
@ViewScoped(saveInViewState = true)
public class NewActorBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActorService service;

    @Inject
    private DuplicateSubmissions submissions;

    private ActorForm form = new ActorForm();
    /** Not kept: the page is told once. */
    private transient Option created;

    public void create() {
        created = new Option(submissions.once(form.getSubmission(), () -> service.create(form)).id(),
                form.getNames().getRows().get(0).getText());
        form = new ActorForm();
    }

    public ActorForm getForm() {
        return form;
    }

    /** What the script of the page then chooses in the field; null before. */
    public Option getCreated() {
        return created;
    }
}
