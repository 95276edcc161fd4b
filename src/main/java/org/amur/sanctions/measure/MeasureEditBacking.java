package org.amur.sanctions.measure;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ServiceEditing;
import org.amur.sanctions.imposition.MeasureForm;
import org.omnifaces.cdi.ViewScoped;

/** {@code /sanctions/measure/edit}: edits a measure with {@code id}, otherwise creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class MeasureEditBacking extends ServiceEditing<MeasureForm, MeasureService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasureRepository measures;

    @Override
    protected MeasureForm blank() {
        return new MeasureForm();
    }

    @Override
    protected MeasureForm stored(long id) {
        return new MeasureForm(measures.get(id));
    }
}
