package org.amur.citing;

import java.util.List;

/** Backing bean of a page that states a fact or draws a chart, and names its sources. */
public interface Citable {

    /** Returns the fact or the message of the chart. */
    String citedTitle();

    /** Returns the sources; empty if none are recorded. */
    List<Reference> citedSources();
}
