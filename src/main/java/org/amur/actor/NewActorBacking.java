package org.amur.actor;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.Duplicate;
import org.amur.history.QuickCreation;
import org.omnifaces.cdi.ViewScoped;

/** Dialog that creates an actor. */
@Named
@ViewScoped(saveInViewState = true)
public class NewActorBacking extends QuickCreation<ActorForm, ActorService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActorDuplicates duplicates;

    @Override
    protected ActorForm blank() {
        return new ActorForm();
    }

    @Override
    protected List<Duplicate> duplicates(ActorForm entered) {
        return duplicates.of(entered);
    }

    @Override
    protected String label(ActorForm entered) {
        return entered.getNames().getRows().get(0).getText();
    }
}
