package org.amur.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.web.AddressReading;
import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** Filter of sources from the address of a list or its export. */
@RequestScoped
public class SourceParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private SourceKind kind;

    @Inject
    @Param
    private Reliability reliability;

    @Inject
    @Param
    private SourceStatus status;

    @Inject
    @Param
    private String published;

    @Inject
    @Param
    private String sort;

    SourceFilter filter() {
        return new SourceFilter(q, kind, reliability, status,
                Sort.parse(sort, SourceRepository.SORTS.keySet(), SourceRepository.NEWEST), AddressReading.day(published));
    }
}
