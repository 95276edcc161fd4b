package org.amur.trade;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.omnifaces.cdi.ViewScoped;

/** {@code /trade/edit}: with {@code id} edits a figure, without enters one. */
@Named
@ViewScoped(saveInViewState = true)
public class FigureEditBacking extends RecordEditing<FigureForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureService service;

    @Override
    protected FigureForm blank() {
        return new FigureForm();
    }

    @Override
    protected FigureForm stored(long id) {
        return new FigureForm(figures.get(id));
    }

    @Override
    protected long create(FigureForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(FigureForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/trade/view";
    }
}
