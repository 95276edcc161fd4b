package org.amur.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;

/** Actors at {@code /api/actors}. */
@ApplicationScoped
public class ActorApi extends RecordApi<Actor, ActorForm, ActorService> {

    @Inject
    private ActorParams params;

    @Inject
    private ActorRepository actors;

    public ActorApi() {
        super("actors", ActorRecordKind.CODE, ActorForm.class, ActorParams.class);
    }

    @Override
    protected ActorForm form() {
        return new ActorForm();
    }

    @Override
    protected ActorForm form(Actor actor) {
        return new ActorForm(actor);
    }

    @Override
    protected ListWalk walk() {
        return actors.walk(params.filter());
    }
}
