package org.amur.sanctions.tracker;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorKind;
import org.amur.web.Address;
import org.amur.web.Texts;

/** {@code /sanctions/series}: designations by the time in which they began, as a chart and as a table. */
@Named("sanctionsSeriesBacking")
@RequestScoped
public class SeriesBacking {

    @Inject
    private SeriesTables tables;

    @Inject
    private Address address;

    private BegunSeries series;

    /** Before anything is shown: what is said about the address stands above it. */
    public void load() {
        series = tables.series();
        tables.sayWhatIsLeftOut();
    }

    public BegunSeries getSeries() {
        return series;
    }

    /** As resources/amur/chart.js draws it. */
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

    /** The first day asked for; null for none. */
    public LocalDate getFirst() {
        return tables.first();
    }

    /** The last day asked for; null for none. */
    public LocalDate getLast() {
        return tables.last();
    }
}
