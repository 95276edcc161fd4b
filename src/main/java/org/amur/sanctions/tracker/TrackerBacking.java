package org.amur.sanctions.tracker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Address;
import org.amur.web.Texts;

/**
 * {@code /sanctions/tracker}: matrix and start dates; see {@link TrackerTables}. Computed on first use, because a cached
 * page needs none.
 */
@Named
@RequestScoped
public class TrackerBacking {

    @Inject
    private TrackerTables tables;

    @Inject
    private Address address;

    private Matrix matrix;
    private Directions directions;
    private StartsBySide starts;

    public TrackerFilter getFilter() {
        return tables.filter();
    }

    public Matrix getMatrix() {
        if (matrix == null) {
            matrix = tables.shown();
        }
        return matrix;
    }

    /** Returns the sentences above the matrix. */
    public Directions getDirections() {
        if (directions == null) {
            directions = tables.directions();
        }
        return directions;
    }

    public StartsBySide getStarts() {
        if (starts == null) {
            starts = tables.starts();
        }
        return starts;
    }

    /** Returns the chart data for resources/amur/chart.js. */
    public String getChart() {
        return getStarts().chart(Texts.locale(), address::to);
    }

    public Absence absence(Matrix.Row row, Matrix.Cell cell) {
        return tables.absence(row.imposer(), cell.getColumn());
    }

    /** Returns the imported lists of an imposer with their days. */
    public String lists(Imposer imposer) {
        return tables.lists(imposer);
    }

    /** Returns what is known of an imposer, with the newest source. */
    public String known(Imposer imposer) {
        return tables.known(imposer);
    }

    /** Returns the year whose months are shown; null for all years. */
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
