package org.amur.sanctions.designation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;

/** Designations at {@code /api/designations}. */
@ApplicationScoped
public class DesignationApi extends RecordApi<Designation, DesignationForm, DesignationService> {

    @Inject
    private DesignationParams params;

    @Inject
    private DesignationRepository designations;

    @Inject
    private DesignationRecordKind kind;

    public DesignationApi() {
        super("designations", DesignationRecordKind.CODE, DesignationForm.class, DesignationParams.class);
    }

    @Override
    protected DesignationForm form() {
        return new DesignationForm();
    }

    @Override
    protected DesignationForm form(Designation designation) {
        return kind.form(designation);
    }

    @Override
    protected ListWalk walk() {
        return designations.walk(params.filter());
    }
}
