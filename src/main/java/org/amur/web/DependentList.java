package org.amur.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What refers to a record: the first of each kind by name, and whether there are more. */
public final class DependentList {

    private final List<Dependent> named = new ArrayList<>();
    private boolean more;

    private DependentList() {
    }

    /**
     * @param features as they are injected, all that there are
     * @param kind     of the record that is referred to
     * @param without  kinds that are not asked for
     */
    public static DependentList of(Iterable<Dependents> features, String kind, long id, Set<String> without) {
        DependentList list = new DependentList();
        Map<String, Integer> counts = new HashMap<>();
        for (Dependents feature : features) {
            for (Dependent each : feature.on(kind, id)) {
                if (!without.contains(each.getKind())) {
                    list.add(each, counts.merge(each.getKind(), 1, Integer::sum));
                }
            }
        }
        return list;
    }

    /** All kinds. */
    public static DependentList of(Iterable<Dependents> features, String kind, long id) {
        return of(features, kind, id, Set.of());
    }

    private void add(Dependent dependent, int ofItsKind) {
        if (ofItsKind <= Dependents.NAMED) {
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

    /** Whether there are more than those named. */
    public boolean isMore() {
        return more;
    }

    /** How many of each kind are named at most. */
    public int getMost() {
        return Dependents.NAMED;
    }
}
