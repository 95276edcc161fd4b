package org.amur.actor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Option;

/** Makes an actor on the spot, in another form's field, with what every actor must have; the rest can follow. */
@Named
@RequestScoped
public class NewActorBacking {

    @Inject
    private ActorService service;

    private ActorForm form = new ActorForm();
    private Option created;

    public void create() {
        created = new Option(service.create(form), form.getNames().getRows().get(0).getText());
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
