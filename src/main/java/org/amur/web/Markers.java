package org.amur.web;

import java.time.LocalDate;
import java.util.List;

/** Provider of markers for charts of figures. Each feature with such records has a CDI bean. */
public interface Markers {

    /** Returns the kind of its markers, such as {@code event}. */
    String kind();

    /**
     * Returns markers that begin between two days (inclusive) and are known at least to the year; oldest first, at most
     * {@code count}.
     */
    List<Marker> between(LocalDate from, LocalDate until, int count);

    /** Returns the most recent markers, newest first, without planned ones. */
    List<Marker> latest(int count);
}
