package org.amur.figure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;

/** Figures at {@code /api/figures}. */
@Dependent
public class FigureApi extends RecordApi<Figure, FigureForm> {

    @Inject
    FigureApi(FigureParams params, FigureRepository figures, FigureService service) {
        super(
                new ListAddress("figures", FigureRecordKind.CODE, FigureParams.class, () -> figures.walk(params.filter())),
                FigureForm::new,
                FigureForm::new,
                service);
    }
}
