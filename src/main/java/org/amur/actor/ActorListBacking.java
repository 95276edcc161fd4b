package org.amur.actor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Page;
import org.amur.common.Sort;
import org.omnifaces.cdi.Param;

/** {@code /actor/list}: actors, filtered and sorted by the address. */
@Named
@RequestScoped
public class ActorListBacking {

    private static final int SIZE = 25;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private ActorKind kind;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private String sort;

    @Inject
    @Param
    private Integer page;

    @Inject
    private ActorRepository actors;

    private ActorFilter filter;
    private Page<ActorRow> found;

    @PostConstruct
    void load() {
        filter = new ActorFilter(q, kind, country,
                Sort.parse(sort, ActorRepository.SORTS.keySet(), ActorRepository.BY_NAME));
        found = actors.page(filter, page == null ? 1 : Math.max(1, page), SIZE);
    }

    public ActorFilter getFilter() {
        return filter;
    }

    public Page<ActorRow> getFound() {
        return found;
    }
}
