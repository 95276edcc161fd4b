package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;
import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.web.Texts;

/** {@code /sanctions/target?id=}: authorities that have designated an actor, and those that have not. */
@Named
@RequestScoped
public class TargetBacking implements Citable {

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

    @Override
    public String citedTitle() {
        return Texts.get("sanctions.target.title", actor.getName());
    }

    @Override
    public List<Reference> citedSources() {
        return List.of();
    }
}
