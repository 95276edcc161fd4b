package org.amur.actor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AddressReading;
import org.amur.common.Page;
import org.omnifaces.cdi.Param;

/** {@code /actor/list}: actors, filtered and sorted by the address. */
@Named
@RequestScoped
public class ActorListBacking {

    private static final int SIZE = 25;

    @Inject
    private ActorParams params;

    @Inject
    @Param
    private Integer page;

    @Inject
    private ActorRepository actors;

    private ActorFilter filter;
    private Page<ActorRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = AddressReading.isFollowed() ? actors.page(filter, page == null ? 1 : Math.max(1, page), SIZE)
                : Page.none(SIZE);
    }

    public ActorFilter getFilter() {
        return filter;
    }

    public Page<ActorRow> getFound() {
        return found;
    }
}
