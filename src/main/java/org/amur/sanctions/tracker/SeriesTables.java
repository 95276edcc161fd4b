package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.QueryString;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** Time series requested by the URL of the page or its export; computed once. */
@RequestScoped
public class SeriesTables {

    @Inject
    @Param
    private SeriesBy by;

    @Inject
    @Param
    private SeriesSpan span;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String authority;

    @Inject
    @Param
    private Long programme;

    @Inject
    @Param
    private ActorKind target;

    @Inject
    private TrackerRepository tracker;

    @Inject
    private CitedSources cited;

    private StartSeries series;

    StartSeries series() {
        if (series == null) {
            DayRange asked = days();
            QueryString kept = QueryString.parse("").with("authority", authority).with("programme", programme)
                    .with("target", target);
            series = new StartSeries(by == null ? SeriesBy.AUTHORITY : by, span == null ? SeriesSpan.YEAR : span,
                    tracker.begunSeries(authority, programme, target), asked.first(), asked.last(), kept);
        }
        return series;
    }

    /** Returns the series of each cited source. */
    TablesBySource<StartSeries> cited() {
        Map<Long, List<SeriesCount>> citing = tracker.begunSeriesCiting(authority, programme, target);
        return cited.of(citing.keySet(), source -> series().among(citing.get(source)));
    }

    void warnAboutOmissions() {
        if (series().isShortened()) {
            AddressReading.warn(Texts.get("tracker.series.shortened", series.getSteps().size(),
                    series.getSteps().get(0).getName(), series.getLeftOut()));
        }
    }

    DayRange days() {
        return DayRange.of(AddressReading.day(from), AddressReading.day(to)).warnIfReversed();
    }

    LocalDate first() {
        return days().first();
    }

    LocalDate last() {
        return days().last();
    }

    String authority() {
        return authority;
    }

    Long programme() {
        return programme;
    }

    ActorKind target() {
        return target;
    }
}
