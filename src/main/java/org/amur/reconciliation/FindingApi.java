package org.amur.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.ListApi;

/** Findings at {@code /api/findings}. */
@ApplicationScoped
public class FindingApi extends ListApi<KnownFinding> {

    @Inject
    private FindingParams params;

    @Inject
    private FindingRepository findings;

    public FindingApi() {
        super("findings", FindingRecordKind.CODE, FindingJson.class, FindingParams.class);
    }

    @Override
    protected Object shown(KnownFinding finding) {
        return new FindingJson(finding);
    }

    @Override
    protected ListWalk walk() {
        return findings.walk(params.filter());
    }
}
