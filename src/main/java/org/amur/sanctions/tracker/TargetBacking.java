package org.amur.sanctions.tracker;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;

/** {@code /sanctions/target?id=}: authorities that have designated an actor, and those that have not. */
@Named
@RequestScoped
public class TargetBacking {

    @Inject
    private TargetQuestion question;

    private Actor actor;
    private Coordination coordination;

    @PostConstruct
    void load() {
        actor = question.actor();
        coordination = question.coordination();
    }

    public Actor getActor() {
        return actor;
    }

    public Coordination getCoordination() {
        return coordination;
    }
}
