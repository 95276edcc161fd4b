package org.amur.actor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;

/** Actors at {@code /api/actors}. */
@Dependent
public class ActorApi extends RecordApi<Actor, ActorForm> {

    @Inject
    ActorApi(ActorParams params, ActorRepository actors, ActorService service) {
        super(
                new ListAddress("actors", ActorRecordKind.CODE, ActorParams.class, () -> actors.walk(params.filter())),
                ActorForm::new,
                ActorForm::new,
                service);
    }
}
