package org.amur.sanctions.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.lists.OfficialList;
import org.omnifaces.cdi.Param;

/** Filter of publishers' programmes from the address of a list. */
@RequestScoped
public class ListedProgrammeParams {

    @Inject
    @Param
    private OfficialList list;

    @Inject
    @Param
    private Concern concern;

    OfficialList list() {
        return list;
    }

    Concern concern() {
        return concern;
    }
}
