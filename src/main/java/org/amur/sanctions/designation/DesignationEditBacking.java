package org.amur.sanctions.designation;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.amur.sanctions.imposition.DesignationForm;
import org.omnifaces.cdi.ViewScoped;

/** {@code /sanctions/designation/edit}: edits a designation with {@code id}, otherwise creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class DesignationEditBacking extends RecordEditing<DesignationForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignationRepository designations;

    @Inject
    private DesignationService service;

    @Override
    protected DesignationForm blank() {
        return new DesignationForm();
    }

    @Override
    protected DesignationForm stored(long id) {
        return new DesignationForm(designations.get(id));
    }

    @Override
    protected long create(DesignationForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(DesignationForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/sanctions/designation/view";
    }
}
