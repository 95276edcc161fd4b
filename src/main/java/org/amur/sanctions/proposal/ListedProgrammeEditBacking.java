package org.amur.sanctions.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ServiceEditing;
import org.omnifaces.cdi.ViewScoped;

/** {@code /lists/programme/edit}: edits a publisher's programme with {@code id}, otherwise adds one. */
@Named
@ViewScoped(saveInViewState = true)
public class ListedProgrammeEditBacking extends ServiceEditing<ListedProgrammeForm, ListedProgrammeService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListedProgrammeRepository programmes;

    @Override
    protected ListedProgrammeForm blank() {
        return new ListedProgrammeForm();
    }

    @Override
    protected ListedProgrammeForm stored(long id) {
        return new ListedProgrammeForm(programmes.get(id));
    }

    @Override
    protected String view() {
        return "/lists/programmes";
    }
}
