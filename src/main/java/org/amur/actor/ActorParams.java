package org.amur.actor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** Filter of actors from the address of a list or its export. */
@RequestScoped
public class ActorParams {

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

    ActorFilter filter() {
        return new ActorFilter(q, kind, country, Sort.parse(sort, ActorRepository.SORTS.keySet(), ActorRepository.BY_NAME));
    }
}
