package org.amur.actor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private ActorFilter filter;
    private Page<ActorRow> found;

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
}
