package org.amur.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.lists.read.EntryKind;
import org.amur.text.ShortText;
import org.omnifaces.cdi.Param;

/** URL parameters of an entry list or its export. */
@RequestScoped
public class EntryParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private OfficialList list;

    @Inject
    @Param
    private EntryKind kind;

    @Inject
    @Param
    private String programme;

    @Inject
    @Param
    private Long release;

    public EntryFilter filter() {
        String code = ShortText.orNull(programme);
        return new EntryFilter(q, list, kind, code, release);
    }
}
