package org.amur.actor;

import java.util.List;

/**
 * Row of a list of actors.
 *
 * @param otherNames one name for each other script
 */
public record ActorRow(long id, String name, ActorKind kind, String country, List<String> otherNames) {

    public ActorRow(Long id, String name, ActorKind kind, String country) {
        this(id, name, kind, country, List.of());
    }

    ActorRow with(List<String> names) {
        return new ActorRow(id, name, kind, country, names);
    }
}
