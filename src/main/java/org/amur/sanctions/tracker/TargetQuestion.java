package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.Actor;
import org.amur.actor.ActorRecordKind;
import org.amur.actor.ActorRepository;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** Target requested by the URL of the page or its export, with its designations. */
@RequestScoped
public class TargetQuestion {

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

    @Inject
    private ListCoverageRepository coverages;

    private Actor actor;
    private Coordination coordination;

    /** @throws NotFoundException if there is no such actor */
    Actor actor() {
        if (actor == null) {
            if (id == null) {
                throw new NotFoundException(ActorRecordKind.CODE, "");
            }
            actor = actors.get(id);
        }
        return actor;
    }

    Coordination coordination() {
        if (coordination == null) {
            coordination = new Coordination(designations.ofTarget(actor().getId()), against(), coverages.coverage(), validDay.getDay());
        }
        return coordination;
    }

    private List<AuthorityRow> against() {
        return actor().getCountry() == null ? List.of()
                : tracker.authoritiesAgainst(actor().getCountry(), actor().getKind(), validDay.getDay());
    }
}
