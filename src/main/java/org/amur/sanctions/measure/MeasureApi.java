package org.amur.sanctions.measure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureForm;

/** Measures at {@code /api/measures}. */
@Dependent
public class MeasureApi extends RecordApi<Measure, MeasureForm> {

    @Inject
    MeasureApi(MeasureParams params, MeasureRepository measures, MeasureService service, MeasureRecordKind kind) {
        super(
                new ListAddress("measures", MeasureRecordKind.CODE, MeasureParams.class, () -> measures.walk(params.filter())),
                MeasureForm::new,
                kind::form,
                service);
    }
}
