package org.amur.actor;

import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.source.AffectedCitationRepository;
import org.amur.source.CitedKind;
import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** Page {@code /actor/list}: actors, filtered and sorted by the address. */
@Named
@RequestScoped
public class ActorListBacking {

    @Inject
    private ActorParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private ActorRepository actors;

    @Inject
    private AffectedCitationRepository affected;

    private ActorFilter filter;
    private Page<ActorRow> found;
    private Set<Long> unresolved;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> actors.page(filter, number, size));
    }

    public ActorFilter getFilter() {
        return filter;
    }

    public Page<ActorRow> getFound() {
        return found;
    }

    /** Returns the ids of those that cite a corrected or retracted source and have not been confirmed since. */
    public Set<Long> getUnresolved() {
        if (unresolved == null) {
            unresolved = affected.among(CitedKind.ACTOR, found.getRows().stream().map(ActorRow::id).toList());
        }
        return unresolved;
    }
}
