package org.amur.sanctions;

import java.util.Arrays;

import org.amur.sanctions.LifeCycle.Moment;
import org.amur.text.PartialDate;

/** Creates life cycles from texts such as {@code ON_LIST 2022-02-25}. */
public final class LifeCycles {

    private LifeCycles() {
    }

    public static LifeCycle of(String... dates) {
        return LifeCycle.ofMoments(Arrays.stream(dates).map(date -> date.split(" "))
                .map(date -> new Moment(LifeCycleKind.valueOf(date[0]), PartialDate.parse(date[1]))).toList());
    }
}
