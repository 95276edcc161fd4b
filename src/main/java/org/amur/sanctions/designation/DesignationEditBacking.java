package org.amur.sanctions.designation;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ServiceEditing;
import org.amur.sanctions.imposition.DesignationForm;
import org.omnifaces.cdi.ViewScoped;

/** {@code /sanctions/designation/edit}: edits a designation with {@code id}, otherwise creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class DesignationEditBacking extends ServiceEditing<DesignationForm, DesignationService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignationRepository designations;

    @Override
    protected DesignationForm blank() {
        return new DesignationForm();
    }

    @Override
    protected DesignationForm stored(long id) {
        return new DesignationForm(designations.get(id));
    }
}
