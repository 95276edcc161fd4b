package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.web.Option;

/** Sections of the page of an actor: its sanctions status today, or on the as-of date, and its designations. */
@Named
@RequestScoped
public class ActorSanctionsBacking {

    @Inject
    private ValidDay validDay;

    @Inject
    private DesignationRepository designations;

    @Inject
    private TrackerRepository tracker;

    @Inject
    private ListCoverageRepository coverages;

    @Inject
    private AuthorityRepository authorities;

    private ActorSanctions sanctions;
    private List<DesignationRow> rows;
    private List<Option> own;

    public ActorSanctions of(Actor actor) {
        if (sanctions == null) {
            List<AuthorityRow> against = actor.getCountry() == null ? List.of()
                    : tracker.authoritiesAgainst(actor.getCountry(), actor.getKind(), validDay.getDay());
            sanctions = new ActorSanctions(designations(actor), against,
                    against.isEmpty() ? ListCoverage.NONE : coverages.coverage(), validDay.getDay());
        }
        return sanctions;
    }

    /** Returns the designations of the actor, oldest first. */
    public List<DesignationRow> designations(Actor actor) {
        if (rows == null) {
            rows = designations.ofTarget(actor.getId());
        }
        return rows;
    }

    /** Returns the authorities that the actor is. */
    public List<Option> authorities(Actor actor) {
        if (own == null) {
            own = authorities.of(actor.getId());
        }
        return own;
    }
}
