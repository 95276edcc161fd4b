package org.amur.sanctions.proposal;

import org.amur.actor.ActorKind;

/**
 * Who the party of an entry is, as an editor says.
 *
 * @param actor one that is there; null for a new one, made from the entry
 * @param kind  of a new one; null for what the entry suggests
 */
public record Choice(Long actor, ActorKind kind) {

    static Choice existing(long actor) {
        return new Choice(actor, null);
    }

    static Choice made(ActorKind kind) {
        return new Choice(null, kind);
    }
}
