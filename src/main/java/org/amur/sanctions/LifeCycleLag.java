package org.amur.sanctions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.amur.sanctions.LifeCycle.Moment;

/**
 * Days between two life-cycle steps from the act to the list, each by the first date of its kind.
 *
 * @param lag days; null if one of the two dates is open or unknown
 */
public record LifeCycleLag(LifeCycleKind from, LifeCycleKind to, Lag lag) {

    private static final List<LifeCycleKind> STEPS = List.of(LifeCycleKind.SIGNED, LifeCycleKind.PUBLISHED,
            LifeCycleKind.EFFECTIVE, LifeCycleKind.ON_LIST);

    /**
     * Returns the days between consecutive recorded steps, and from the first to the last if there are others between.
     */
    static List<LifeCycleLag> of(Collection<? extends LifeCycleDate> dates) {
        return ofMoments(dates.stream().map(date -> new Moment(date.getKind(), date.getDate())).toList());
    }

    static List<LifeCycleLag> ofMoments(Collection<Moment> moments) {
        List<LifeCycleKind> taken = STEPS.stream()
                .filter(step -> moments.stream().anyMatch(moment -> moment.kind() == step)).toList();
        List<LifeCycleLag> lags = new ArrayList<>();
        for (int step = 1; step < taken.size(); step++) {
            lags.add(between(taken.get(step - 1), taken.get(step), moments));
        }
        if (taken.size() > 2) {
            lags.add(between(taken.get(0), taken.get(taken.size() - 1), moments));
        }
        return lags;
    }

    private static LifeCycleLag between(LifeCycleKind from, LifeCycleKind to, Collection<Moment> moments) {
        return new LifeCycleLag(from, to, LifeCycle.lag(moments, from, to).orElse(null));
    }
}
