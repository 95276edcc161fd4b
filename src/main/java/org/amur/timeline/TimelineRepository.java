package org.amur.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.event.EventRepository;
import org.amur.event.EventRow;
import org.amur.event.EventStatus;
import org.amur.event.Realis;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureRow;
import org.amur.figure.FigureTitle;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.measure.MeasureRow;
import org.amur.web.DatedCount;
import org.amur.web.Texts;

/** Reads the records of a timeline from the repositories of their kinds. */
@ApplicationScoped
public class TimelineRepository {

    @Inject
    private EventRepository events;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FigureRepository figures;

    /** Returns the numbers of records by date, for each requested lane. */
    Map<TimelineLane, List<DatedCount>> dates(TimelineQuestion question) {
        Map<TimelineLane, List<DatedCount>> dates = new EnumMap<>(TimelineLane.class);
        question.lanes().forEach(lane -> dates.put(lane, dates(lane, question)));
        return dates;
    }

    private List<DatedCount> dates(TimelineLane lane, TimelineQuestion question) {
        return switch (lane) {
            case EVENT -> events.dates(question.events());
            case MEASURE -> measures.starts(question.events().text(), question.sides(), question.range());
            case FIGURE -> question.isOfCountries()
                    ? figures.publications(question.events().text(), question.countries(), question.range()) : List.of();
        };
    }

    /** Returns records of a lane, newest first, from {@code first} (0-based). */
    List<TimelineItem> items(TimelineLane lane, TimelineQuestion question, int first, int size) {
        return switch (lane) {
            case EVENT -> events.bareRows(question.events(), first, size).stream().map(TimelineRepository::item).toList();
            case MEASURE -> measures.started(question.events().text(), question.sides(), question.range(), first, size).stream()
                    .map(TimelineRepository::item).toList();
            case FIGURE -> figures.published(question.events().text(), question.countries(), question.range(), first, size).stream()
                    .map(TimelineRepository::item).toList();
        };
    }

    private static TimelineItem item(EventRow event) {
        String title = event.getRealis() == Realis.HAPPENED ? event.getTitle()
                : Texts.get("timeline.event.remark", event.getTitle(), Texts.choice("event.realis", event.getRealis()));
        boolean draft = event.getStatus() != EventStatus.PUBLISHED;
        return new TimelineItem(TimelineLane.EVENT, event.getId(), event.getDate(), Texts.get("timeline.date.event"),
                draft ? Texts.get("timeline.event.remark", title, Texts.choice("event.status", event.getStatus())) : title,
                "/event/view?id=" + event.getId(), draft);
    }

    private static TimelineItem item(MeasureRow measure) {
        return new TimelineItem(TimelineLane.MEASURE, measure.id(), measure.lifeCycle().getFrom(),
                Texts.get("sanctions.date.kind." + measure.lifeCycle().getFromKind()),
                Texts.get("timeline.measure", measure.title(), measure.authority()), "/sanctions/measure/view?id=" + measure.id(), false);
    }

    private static TimelineItem item(FigureRow figure) {
        return new TimelineItem(TimelineLane.FIGURE, figure.getId(), figure.getPublished(), Texts.get("timeline.date.figure"),
                FigureTitle.of(figure.getStatement(), Texts.locale()), "/trade/view?id=" + figure.getId(), false);
    }
}
