package org.amur.history;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Reads in a test as a request does that asks for a day as known. */
public final class OnDay {

    private OnDay() {
    }

    public static <T> T get(LocalDate day, Supplier<T> read) {
        AsOf.begin(day);
        try {
            return read.get();
        } finally {
            AsOf.end();
        }
    }
}
