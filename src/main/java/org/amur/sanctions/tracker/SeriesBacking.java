package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorKind;
import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.web.Address;
import org.amur.web.Texts;

/** {@code /sanctions/series}: designations by start date, as chart and table. */
@Named
@RequestScoped
public class SeriesBacking implements Citable {

    @Inject
    private SeriesTables tables;

    @Inject
    private Address address;

    private StartSeries series;

    /** Computes the series before rendering, because warnings about the URL are shown above it. */
    public void load() {
        getSeries();
        tables.warnAboutOmissions();
    }

    public StartSeries getSeries() {
        if (series == null) {
            series = tables.series();
        }
        return series;
    }

    /** Returns the chart data for resources/amur/chart.js. */
    public String getChart() {
        return new SeriesChart(getSeries(), address::to).toJson(Texts.locale());
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

    /** Returns the message of the chart: the interval with the most designations, and the group with the most in it. */
    @Override
    public String citedTitle() {
        StartSeries.Step most = getSeries().getSteps().stream().filter(step -> step.getTotal() > 0)
                .max(Comparator.comparing(StartSeries.Step::getTotal)).orElse(null);
        if (most == null) {
            return Texts.get("tracker.series.title");
        }
        StartSeries.Cell first = most.getCells().stream().max(Comparator.comparing(StartSeries.Cell::count)).orElseThrow();
        return Texts.get("tracker.series.message", most.getName(), most.getTotal(), first.group().getName(), first.count());
    }

    @Override
    public List<Reference> citedSources() {
        return List.of();
    }
}
