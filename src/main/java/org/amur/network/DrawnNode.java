package org.amur.network;

import org.amur.web.Texts;

/**
 * Node of a drawing: an actor, or a group of actors of one kind and country.
 *
 * @param node    the actor, or the strongest of the group
 * @param members number of actors, 1 for an actor
 * @param weight  sum of the actors' weights
 */
public record DrawnNode(String key, NetworkNode node, int members, long weight) {

    /** End of the key of a group with several countries. */
    static final String MIXED = "*";

    public boolean isGroup() {
        return members > 1;
    }

    /** Returns the name of the actor, or kind, country and size of the group. */
    public String getName() {
        if (isGroup() && key.endsWith(MIXED)) {
            return Texts.get("network.group.mixed", getKind(), members);
        }
        return !isGroup() ? node.name() : node.country() == null ? Texts.get("network.group.stateless", getKind(), members)
                : Texts.get("network.group", getKind(), Texts.country(node.country()), members);
    }

    /** Returns the kind in words. */
    public String getKind() {
        return node.isAuthority() ? Texts.get("sanctions.authority") : Texts.choice("actor.kind", node.kind());
    }
}
