package org.amur.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records that refer to a record: the first of each kind, and whether there are more. */
public final class DependentList {

    private final List<Dependent> named = new ArrayList<>();
    private boolean more;

    private DependentList() {
    }

    /**
     * Reads the list.
     *
     * @param features all CDI beans, as injected
     * @param kind     kind of the referenced record
     */
    public static DependentList of(Iterable<Dependents> features, String kind, long id) {
        DependentList list = new DependentList();
        Map<String, Integer> counts = new HashMap<>();
        for (Dependents feature : features) {
            feature.on(kind, id).forEach(each -> list.add(each, counts.merge(each.kind(), 1, Integer::sum)));
        }
        return list;
    }

    private void add(Dependent dependent, int ofItsKind) {
        if (ofItsKind <= Dependents.MAX_LISTED) {
            named.add(dependent);
        } else {
            more = true;
        }
    }

    public List<Dependent> getNamed() {
        return List.copyOf(named);
    }

    public boolean isNone() {
        return named.isEmpty();
    }

    /** Tells whether there are more than those listed. */
    public boolean isMore() {
        return more;
    }

    /** Returns the maximum listed of each kind. */
    public int getMost() {
        return Dependents.MAX_LISTED;
    }
}
