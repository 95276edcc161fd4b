package org.amur.sanctions.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

/** By what the designation {@code id} was made or linked to its entry, for its page, from where that is taken back. */
@Named
@RequestScoped
public class DesignationAcceptanceBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private AcceptanceRepository repository;

    private Acceptance acceptance;

    @PostConstruct
    void load() {
        acceptance = id == null ? null : repository.ofDesignation(id).orElse(null);
    }

    /** Null if it was entered by hand, or is taken back. */
    public Acceptance getAcceptance() {
        return acceptance;
    }
}
