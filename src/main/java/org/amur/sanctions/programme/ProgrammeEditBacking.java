package org.amur.sanctions.programme;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ServiceEditing;
import org.omnifaces.cdi.ViewScoped;

/** {@code /sanctions/programme/edit}: edits a programme with {@code id}, otherwise creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class ProgrammeEditBacking extends ServiceEditing<ProgrammeForm, ProgrammeService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeRepository programmes;

    @Override
    protected ProgrammeForm blank() {
        return new ProgrammeForm();
    }

    @Override
    protected ProgrammeForm stored(long id) {
        return new ProgrammeForm(programmes.get(id));
    }
}
