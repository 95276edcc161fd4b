package org.amur.sanctions.proposal;

import org.amur.actor.ActorKind;

/**
 * Party of an entry as chosen by an editor.
 *
 * @param actor existing actor; null for a new one created from the entry
 * @param kind  kind of a new one; null for the suggested kind
 */
public record PartyChoice(Long actor, ActorKind kind) {

    static PartyChoice existing(long actor) {
        return new PartyChoice(actor, null);
    }

    static PartyChoice made(ActorKind kind) {
        return new PartyChoice(null, kind);
    }
}
