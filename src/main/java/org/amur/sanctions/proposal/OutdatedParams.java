package org.amur.sanctions.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.lists.OfficialList;
import org.omnifaces.cdi.Param;

/** URL parameters of the list of outdated designations or its export. */
@RequestScoped
public class OutdatedParams {

    @Inject
    @Param
    private Outdated what;

    @Inject
    @Param
    private OutdatedState state;

    @Inject
    @Param
    private OfficialList list;

    Outdated what() {
        return what == null ? Outdated.GONE : what;
    }

    OutdatedState state() {
        return state == null ? OutdatedState.OPEN : state;
    }

    /** Returns the list; null for all. */
    OfficialList list() {
        return list;
    }
}
