package org.amur.web;

import java.time.LocalDate;
import java.util.List;

/** Offers what can be marked on a chart of figures. Each feature that has such records has one as a CDI bean. */
public interface Markers {

    /** The kind of its markers, such as {@code event}. */
    String kind();

    /** What begins between two days, both included, and is known to the year at least; oldest first, at most {@code count}. */
    List<Marker> between(LocalDate from, LocalDate until, int count);

    /** What began last, newest first; nothing that is only planned for a later day. */
    List<Marker> latest(int count);
}
