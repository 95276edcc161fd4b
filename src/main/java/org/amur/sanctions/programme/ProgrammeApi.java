package org.amur.sanctions.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;

/** Programmes at {@code /api/programmes}. */
@Dependent
public class ProgrammeApi extends RecordApi<Programme, ProgrammeForm> {

    @Inject
    ProgrammeApi(ProgrammeParams params, ProgrammeRepository programmes, ProgrammeService service) {
        super(
                new ListAddress("programmes", ProgrammeRecordKind.CODE, ProgrammeParams.class, () -> programmes.walk(params.filter())),
                ProgrammeForm::new,
                ProgrammeForm::new,
                service);
    }
}
