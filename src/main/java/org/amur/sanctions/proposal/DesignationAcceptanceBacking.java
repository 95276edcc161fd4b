package org.amur.sanctions.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

/** Acceptance that created or linked the designation {@code id}, for the undo on its page. */
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

    /** Returns the acceptance; null if the designation was entered manually or the acceptance undone. */
    public Acceptance getAcceptance() {
        return acceptance;
    }
}
