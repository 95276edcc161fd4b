package org.amur.screening.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** URL parameters of a case list or its export. */
@RequestScoped
public class CaseParams {

    @Inject
    @Param
    private CaseState state;

    @Inject
    @Param
    private OfficialList list;

    @Inject
    @Param
    private EntryKind kind;

    @Inject
    @Param
    private Integer least;

    @Inject
    @Param
    private Long actor;

    @Inject
    @Param
    private Boolean settled;

    @Inject
    @Param
    private String sort;

    CaseFilter filter() {
        return new CaseFilter(state, list, kind, least, actor, Boolean.TRUE.equals(settled),
                Sort.parse(sort, CaseRepository.SORTS.keySet(), CaseRepository.SUREST));
    }
}
