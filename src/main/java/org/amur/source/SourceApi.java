package org.amur.source;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;

/** Sources at {@code /api/sources}. */
@Dependent
public class SourceApi extends RecordApi<Source, SourceForm> {

    @Inject
    SourceApi(SourceParams params, SourceRepository sources, SourceService service) {
        super(
                new ListAddress("sources", SourceRecordKind.CODE, SourceParams.class, () -> sources.walk(params.filter())),
                SourceForm::new,
                SourceForm::new,
                service);
    }
}
