package org.amur.common;

import java.util.List;

import jakarta.enterprise.inject.Instance;

/** A record cannot be deleted because others refer to it; says which. */
public class StillNeededException extends RuntimeException {

    private final transient List<Dependent> dependents;

    public StillNeededException(List<Dependent> dependents) {
        super(dependents.size() + " records depend on this one");
        this.dependents = List.copyOf(dependents);
    }

    public List<Dependent> getDependents() {
        return dependents;
    }

    /** @throws StillNeededException if any feature's records refer to the given one */
    public static void throwIfAny(Instance<Dependents> features, String kind, long id) {
        List<Dependent> found = features.stream().flatMap(feature -> feature.on(kind, id).stream()).toList();
        if (!found.isEmpty()) {
            throw new StillNeededException(found);
        }
    }
}
