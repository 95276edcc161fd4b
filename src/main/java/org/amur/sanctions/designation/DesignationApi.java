package org.amur.sanctions.designation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;

/** Designations at {@code /api/designations}. */
@Dependent
public class DesignationApi extends RecordApi<Designation, DesignationForm> {

    @Inject
    DesignationApi(DesignationParams params, DesignationRepository designations, DesignationService service, DesignationRecordKind kind) {
        super(
                new ListAddress("designations", DesignationRecordKind.CODE, DesignationParams.class, () -> designations.walk(params.filter())),
                DesignationForm::new,
                kind::form,
                service);
    }
}
