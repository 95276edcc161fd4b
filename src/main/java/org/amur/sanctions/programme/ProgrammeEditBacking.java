package org.amur.sanctions.programme;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.omnifaces.cdi.ViewScoped;

/** {@code /sanctions/programme/edit}: edits a programme with {@code id}, otherwise creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class ProgrammeEditBacking extends RecordEditing<ProgrammeForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeService service;

    @Override
    protected ProgrammeForm blank() {
        return new ProgrammeForm();
    }

    @Override
    protected ProgrammeForm stored(long id) {
        return new ProgrammeForm(programmes.get(id));
    }

    @Override
    protected long create(ProgrammeForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(ProgrammeForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/sanctions/programme/view";
    }
}
