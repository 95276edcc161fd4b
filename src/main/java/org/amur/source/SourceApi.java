package org.amur.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;

/** Sources at {@code /api/sources}. */
@ApplicationScoped
public class SourceApi extends RecordApi<Source, SourceForm, SourceService> {

    @Inject
    private SourceParams params;

    @Inject
    private SourceRepository sources;

    public SourceApi() {
        super("sources", SourceRecordKind.CODE, SourceForm.class, SourceParams.class);
    }

    @Override
    protected SourceForm form() {
        return new SourceForm();
    }

    @Override
    protected SourceForm form(Source source) {
        return new SourceForm(source);
    }

    @Override
    protected ListWalk walk() {
        return sources.walk(params.filter());
    }
}
