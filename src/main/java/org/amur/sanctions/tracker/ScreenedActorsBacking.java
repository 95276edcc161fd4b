package org.amur.sanctions.tracker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.sanctions.ValidDay;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.screening.lookup.ActorCandidate;

/**
 * {@code /screening}: sanctions of the actors found, by the record. Lists that are not imported contain no entry of them, but the record may
 * have their designations.
 */
@Named
@RequestScoped
public class ScreenedActorsBacking {

    @Inject
    private ValidDay validDay;

    @Inject
    private DesignationRepository designations;

    private Map<Long, List<DesignationRow>> byTarget;

    /**
     * Returns the sanctions of an actor on the page's day.
     *
     * @param found all actors of the page, whose designations are read together
     */
    public ActorSanctions of(long actor, List<ActorCandidate> found) {
        if (byTarget == null) {
            byTarget = designations.ofTargets(found.stream().map(each -> each.actor().id()).toList()).stream()
                    .collect(Collectors.groupingBy(DesignationRow::getTargetId));
        }
        return new ActorSanctions(byTarget.getOrDefault(actor, List.of()), List.of(), ListCoverage.NONE, validDay.getDay());
    }
}
