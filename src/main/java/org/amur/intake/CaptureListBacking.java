package org.amur.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** Page {@code /intake/list}: the reading queue; with {@code state}, captures in another state than open. */
@Named
@RequestScoped
public class CaptureListBacking {

    @Inject
    @Param
    private CaptureState state;

    @Inject
    private RequestedPage page;

    @Inject
    private CaptureRepository captures;

    private Page<CaptureRow> found;

    @PostConstruct
    void load() {
        found = page.of((number, size) -> captures.page(getState(), number, size));
    }

    public CaptureState getState() {
        return state == null ? CaptureState.OPEN : state;
    }

    public Page<CaptureRow> getFound() {
        return found;
    }
}
