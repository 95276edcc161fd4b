package org.amur.sanctions.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.lists.OfficialList;
import org.omnifaces.cdi.Param;

/** Which outdated designations the address of their list, or of its export, asks for. */
@RequestScoped
public class OutdatedParams {

    @Inject
    @Param
    private Outdated what;

    @Inject
    @Param
    private Answered state;

    @Inject
    @Param
    private OfficialList list;

    Outdated what() {
        return what == null ? Outdated.GONE : what;
    }

    Answered state() {
        return state == null ? Answered.OPEN : state;
    }

    /** Null for all. */
    OfficialList list() {
        return list;
    }
}
