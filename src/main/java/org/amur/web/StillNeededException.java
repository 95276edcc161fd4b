package org.amur.web;

import java.util.List;

import jakarta.enterprise.inject.Instance;

/** Thrown if a record cannot be deleted because others refer to it; lists them. */
public class StillNeededException extends RuntimeException {

    private final transient DependentList dependents;

    private StillNeededException(DependentList dependents) {
        super(dependents.getNamed().size() + (dependents.isMore() ? " records or more" : " records") + " depend on this one");
        this.dependents = dependents;
    }

    /** Returns the dependents that are listed. */
    public List<Dependent> getDependents() {
        return dependents.getNamed();
    }

    /** Returns a message with their number. */
    public String getSentence() {
        return Texts.get(dependents.isMore() ? "common.delete.needed.more" : "common.delete.needed",
                dependents.getNamed().size());
    }

    /**
     * Checks that no record refers to the given one.
     *
     * @throws StillNeededException if one does
     */
    public static void throwIfAny(Instance<Dependents> features, String kind, long id) {
        DependentList found = DependentList.of(features, kind, id);
        if (!found.isNone()) {
            throw new StillNeededException(found);
        }
    }
}
