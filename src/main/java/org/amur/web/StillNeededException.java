package org.amur.web;

import java.util.List;

import jakarta.enterprise.inject.Instance;

/** A record cannot be deleted because others refer to it; says which. */
public class StillNeededException extends RuntimeException {

    private final transient DependentList dependents;

    private StillNeededException(DependentList dependents) {
        super(dependents.getNamed().size() + (dependents.isMore() ? " records or more" : " records") + " depend on this one");
        this.dependents = dependents;
    }

    /** Those that are named. */
    public List<Dependent> getDependents() {
        return dependents.getNamed();
    }

    /** Tells a person how many there are. */
    public String getSentence() {
        return Texts.get(dependents.isMore() ? "common.delete.needed.more" : "common.delete.needed",
                dependents.getNamed().size());
    }

    /** @throws StillNeededException if any feature's records refer to the given one */
    public static void throwIfAny(Instance<Dependents> features, String kind, long id) {
        DependentList found = DependentList.of(features, kind, id);
        if (!found.isNone()) {
            throw new StillNeededException(found);
        }
    }
}
