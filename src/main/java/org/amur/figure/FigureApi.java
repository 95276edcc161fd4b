package org.amur.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;

/** Figures at {@code /api/figures}. */
@ApplicationScoped
public class FigureApi extends RecordApi<Figure, FigureForm, FigureService> {

    @Inject
    private FigureParams params;

    @Inject
    private FigureRepository figures;

    public FigureApi() {
        super("figures", FigureRecordKind.CODE, FigureForm.class, FigureParams.class);
    }

    @Override
    protected FigureForm form() {
        return new FigureForm();
    }

    @Override
    protected FigureForm form(Figure figure) {
        return new FigureForm(figure);
    }

    @Override
    protected ListWalk walk() {
        return figures.walk(params.filter());
    }
}
