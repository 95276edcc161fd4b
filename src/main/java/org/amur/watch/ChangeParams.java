package org.amur.watch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.lists.DeltaRow;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.text.ShortText;
import org.omnifaces.cdi.Param;

/** URL parameters of the change list or its export. */
@RequestScoped
public class ChangeParams {

    @Inject
    @Param
    private OfficialList list;

    @Inject
    @Param
    private DeltaRow.Change change;

    @Inject
    @Param
    private EntryKind kind;

    @Inject
    @Param
    private String programme;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private Boolean watched;

    @Inject
    private Caller caller;

    ChangeFilter filter() {
        return new ChangeFilter(list, change, kind, ShortText.orNull(programme), ShortText.orNull(country),
                Boolean.TRUE.equals(watched) ? caller.name() : null);
    }
}
