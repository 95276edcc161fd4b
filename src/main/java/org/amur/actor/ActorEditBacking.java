package org.amur.actor;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.Duplicate;
import org.amur.history.ServiceEditing;
import org.omnifaces.cdi.ViewScoped;

/** Page {@code /actor/edit}: edits the actor {@code id}, or creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class ActorEditBacking extends ServiceEditing<ActorForm, ActorService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorDuplicates duplicates;

    @Override
    protected ActorForm blank() {
        return new ActorForm();
    }

    @Override
    protected ActorForm stored(long id) {
        return new ActorForm(actors.get(id));
    }

    @Override
    protected List<Duplicate> duplicates(ActorForm entered) {
        return duplicates.of(entered);
    }

    public List<String> getScripts() {
        return Script.OFFERED;
    }
}
