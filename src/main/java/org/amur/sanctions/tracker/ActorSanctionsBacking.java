package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRepository;

/** Line of the page of an actor: its sanctions status today, or on the as-of date. */
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

    private ActorSanctions sanctions;

    public ActorSanctions of(Actor actor) {
        if (sanctions == null) {
            List<AuthorityRow> against = actor.getCountry() == null ? List.of()
                    : tracker.authoritiesAgainst(actor.getCountry(), actor.getKind(), validDay.getDay());
            sanctions = new ActorSanctions(designations.ofTarget(actor.getId()), against,
                    against.isEmpty() ? ListCoverage.NONE : coverages.coverage(), validDay.getDay());
        }
        return sanctions;
    }
}
