package org.amur.intake.actor;

import org.amur.actor.ActorKind;

/**
 * Actor while a text is read: of the record, of the lexicons, or new.
 *
 * @param key identity within a text
 * @param id in the record; null if it is not there
 * @param country ISO 3166 code; null if unknown
 */
record Subject(String key, Long id, ActorKind kind, String country, String name) {

    static Subject of(KnownActor actor) {
        return new Subject("record " + actor.id(), actor.id(), actor.kind(), actor.country(), actor.names().get(0));
    }

    static Subject unrecorded(ActorKind kind, String country, String name) {
        return new Subject(kind + " " + name, null, kind, country, name);
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    boolean isState() {
        return kind == ActorKind.STATE;
    }
}
