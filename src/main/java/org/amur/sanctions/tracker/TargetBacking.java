package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;
import org.amur.actor.ActorRecord;
import org.amur.actor.ActorRepository;
import org.amur.common.NotFoundException;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.designation.DesignationRepository;
import org.omnifaces.cdi.Param;

/** {@code /sanctions/target?id=}: who has designated an actor, and who has not. */
@Named
@RequestScoped
public class TargetBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ValidDay validDay;

    @Inject
    private ActorRepository actors;

    @Inject
    private DesignationRepository designations;

    @Inject
    private TrackerRepository tracker;

    private Actor actor;
    private Coordination coordination;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(ActorRecord.CODE, "");
        }
        actor = actors.get(id);
        coordination = new Coordination(designations.ofTarget(id), actor.getCountry() == null ? List.of()
                : tracker.authoritiesAgainst(actor.getCountry(), validDay.getDay()), validDay.getDay());
    }

    public Actor getActor() {
        return actor;
    }

    public Coordination getCoordination() {
        return coordination;
    }
}
