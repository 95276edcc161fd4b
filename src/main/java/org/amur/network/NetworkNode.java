package org.amur.network;

import org.amur.actor.ActorKind;

/**
 * Actor in a network, or an authority that is not on record as an actor.
 *
 * @param id        id of the actor or the authority
 * @param kind      null for an authority
 * @param country   null for none or several
 * @param distance  number of ties from the actor in the middle, 0 to 2
 * @param weight    number of facts that tie it to the actors nearer to the middle
 */
public record NetworkNode(String key, long id, String name, ActorKind kind, String country, int distance, long weight) {

    /** Returns the key of an actor. */
    static String ofActor(long id) {
        return String.valueOf(id);
    }

    /** Returns the key of an authority that is no actor. */
    static String ofAuthority(long id) {
        return "a" + id;
    }

    public boolean isAuthority() {
        return kind == null;
    }

    /** Returns the key of the group that it joins when it is not shown individually. */
    String group() {
        return group(country == null ? "" : country);
    }

    /** Returns the key of the group of its kind with several countries. */
    String mixedGroup() {
        return group(DrawnNode.MIXED);
    }

    private String group(String of) {
        return distance + "." + (kind == null ? "AUTHORITY" : kind) + "." + of;
    }

    /** Returns the address of its page below the application. */
    public String getAddress() {
        return (isAuthority() ? "/sanctions/authority/view?id=" : "/actor/view?id=") + id;
    }
}
