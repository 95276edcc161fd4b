package org.amur.sanctions.tracker;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.RequestedAuthority;
import org.omnifaces.cdi.Param;

/** URL parameters of the gaps page or its export. */
@RequestScoped
public class GapParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String authority;

    @Inject
    @Param
    private String other;

    @Inject
    @Param
    private String gap;

    @Inject
    @Param
    private Long programme;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private ActorKind target;

    @Inject
    private ValidDay validDay;

    @Inject
    private RequestedAuthority requestedAuthority;

    @PostConstruct
    void read() {
        requestedAuthority.check(authority, other);
    }

    GapFilter filter() {
        boolean pair = authority != null && other != null;
        return new GapFilter(q, authority, other, pair && "both".equals(gap), programme, country, target,
                validDay.getDay());
    }
}
