package org.amur.history;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Simulation of a request as of a past date. */
public final class OnDay {

    private OnDay() {
    }

    public static <T> T get(LocalDate day, Supplier<T> read) {
        AsOf.begin(AsOf.endOf(day));
        try {
            return read.get();
        } finally {
            AsOf.end();
        }
    }
}
