package org.amur.actor;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.DuplicateSubmissions;
import org.amur.web.Option;
import org.omnifaces.cdi.ViewScoped;

/**
 * Quick creation of an actor from a field of another form, with required properties only. The form is in the view
 * state, so that a repeated submission creates one actor.
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
    /** Transient, because the page is told only once. */
    private transient Option created;

    public void create() {
        created = new Option(submissions.createOnce(form.getSubmission(), () -> service.create(form)).id(),
                form.getNames().getRows().get(0).getText());
        form = new ActorForm();
    }

    public ActorForm getForm() {
        return form;
    }

    /** Returns the actor that the page's script selects in the field; null before its creation. */
    public Option getCreated() {
        return created;
    }
}
