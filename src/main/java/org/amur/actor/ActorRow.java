package org.amur.actor;

import java.util.List;

/** Row of a list of actors. */
public final class ActorRow {

    private final long id;
    private final String name;
    private final ActorKind kind;
    private final String country;
    private final List<String> otherNames;

    public ActorRow(Long id, String name, ActorKind kind, String country) {
        this(id, name, kind, country, List.of());
    }

    private ActorRow(long id, String name, ActorKind kind, String country, List<String> otherNames) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.country = country;
        this.otherNames = otherNames;
    }

    ActorRow with(List<String> names) {
        return new ActorRow(id, name, kind, country, names);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public ActorKind getKind() {
        return kind;
    }

    public String getCountry() {
        return country;
    }

    /** Returns one name for each other script. */
    public List<String> getOtherNames() {
        return otherNames;
    }
}
