package org.amur.sanctions.tracker;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /sanctions/tracker}: what began when, and who sanctions whom on a day; see {@link TrackerTables}. */
@Named
@RequestScoped
public class TrackerBacking {

    @Inject
    private TrackerTables tables;

    private Matrix matrix;
    private Timeline timeline;

    @PostConstruct
    void load() {
        timeline = tables.timeline();
        matrix = tables.matrix();
    }

    public TrackerFilter getFilter() {
        return tables.filter();
    }

    public Matrix getMatrix() {
        return matrix;
    }

    public Timeline getTimeline() {
        return timeline;
    }

    /** The year whose months are shown; null for all years. */
    public Integer getYear() {
        return tables.year();
    }

    public boolean isOfMeasures() {
        return tables.isOfMeasures();
    }

    public boolean isByKind() {
        return tables.isByKind();
    }
}
