package org.amur.sanctions.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;

/** Programmes at {@code /api/programmes}. */
@ApplicationScoped
public class ProgrammeApi extends RecordApi<Programme, ProgrammeForm, ProgrammeService> {

    @Inject
    private ProgrammeParams params;

    @Inject
    private ProgrammeRepository programmes;

    public ProgrammeApi() {
        super("programmes", ProgrammeRecordKind.CODE, ProgrammeForm.class, ProgrammeParams.class);
    }

    @Override
    protected ProgrammeForm form() {
        return new ProgrammeForm();
    }

    @Override
    protected ProgrammeForm form(Programme programme) {
        return new ProgrammeForm(programme);
    }

    @Override
    protected ListWalk walk() {
        return programmes.walk(params.filter());
    }
}
