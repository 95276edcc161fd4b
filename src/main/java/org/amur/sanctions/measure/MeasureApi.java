package org.amur.sanctions.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureForm;

/** Measures at {@code /api/measures}. */
@ApplicationScoped
public class MeasureApi extends RecordApi<Measure, MeasureForm, MeasureService> {

    @Inject
    private MeasureParams params;

    @Inject
    private MeasureRepository measures;

    @Inject
    private MeasureRecordKind kind;

    public MeasureApi() {
        super("measures", MeasureRecordKind.CODE, MeasureForm.class, MeasureParams.class);
    }

    @Override
    protected MeasureForm form() {
        return new MeasureForm();
    }

    @Override
    protected MeasureForm form(Measure measure) {
        return kind.form(measure);
    }

    @Override
    protected ListWalk walk() {
        return measures.walk(params.filter());
    }
}
