package org.amur.actor;

/** Actors as filled in by forms, for tests without a database. */
public final class MadeActors {

    private MadeActors() {
    }

    public static Actor of(ActorForm form) {
        Actor actor = new Actor();
        form.applyTo(actor);
        return actor;
    }
}
