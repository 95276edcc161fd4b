package org.amur.intake;

import java.io.Serializable;

/** Actor chosen among those of the article. */
public class ChosenActor implements Serializable {

    private static final long serialVersionUID = 1L;

    private String actor;

    public ChosenActor(String actor) {
        this.actor = actor;
    }

    /** Returns the key of {@link ActorChoices}; null if none is chosen. */
    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    boolean isChosen() {
        return actor != null && !actor.isEmpty();
    }
}
