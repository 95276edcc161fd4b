package org.amur.actor;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;

/** Autocompletion of actors in form fields. */
@Named
@RequestScoped
public class ActorLookup {

    private static final int COUNT = 10;

    @Inject
    private ActorRepository actors;

    public List<Option> complete(String typed) {
        return actors.suggest(typed, COUNT);
    }
}
