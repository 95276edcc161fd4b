package org.amur.sanctions.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;

/** Publishers' programmes with their measures at {@code /api/listed-programmes}. */
@Dependent
public class ListedProgrammeApi extends RecordApi<ListedProgramme, ListedProgrammeForm> {

    @Inject
    ListedProgrammeApi(ListedProgrammeParams params, ListedProgrammeRepository programmes, ListedProgrammeService service) {
        super(
                new ListAddress(
                        "listed-programmes",
                        ListedProgrammeRecordKind.CODE,
                        ListedProgrammeParams.class,
                        () -> programmes.walk(params.list(), params.concern())),
                ListedProgrammeForm::new,
                ListedProgrammeForm::new,
                service);
    }
}
