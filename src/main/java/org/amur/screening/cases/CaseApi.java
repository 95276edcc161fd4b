package org.amur.screening.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.ListApi;

/** Cases at {@code /api/cases}. */
@ApplicationScoped
public class CaseApi extends ListApi<ScreeningCase> {

    @Inject
    private CaseParams params;

    @Inject
    private CaseRepository cases;

    public CaseApi() {
        super("cases", CaseRecordKind.CODE, CaseJson.class, CaseParams.class);
    }

    @Override
    protected Object shown(ScreeningCase known) {
        return new CaseJson(known);
    }

    @Override
    protected ListWalk walk() {
        return cases.walk(params.filter());
    }
}
