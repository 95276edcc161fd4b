package org.amur.sanctions.tracker;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorKind;
import org.amur.web.Address;
import org.amur.web.Texts;

/** {@code /sanctions/series}: designations by start date, as chart and table. */
@Named("sanctionsSeriesBacking")
@RequestScoped
public class SeriesBacking {

    @Inject
    private SeriesTables tables;

    @Inject
    private Address address;

    private BegunSeries series;

    /** Computes the series before rendering, because warnings about the URL are shown above it. */
    public void load() {
        series = tables.series();
        tables.warnAboutOmissions();
    }

    public BegunSeries getSeries() {
        return series;
    }

    /** Returns the chart data for resources/amur/chart.js. */
    public String getChart() {
        return new SeriesChart(series, address::to).toJson(Texts.locale());
    }

    public String getAuthority() {
        return tables.authority();
    }

    public Long getProgramme() {
        return tables.programme();
    }

    public ActorKind getTarget() {
        return tables.target();
    }

    /** Returns the first day requested; null for none. */
    public LocalDate getFirst() {
        return tables.first();
    }

    /** Returns the last day requested; null for none. */
    public LocalDate getLast() {
        return tables.last();
    }
}
