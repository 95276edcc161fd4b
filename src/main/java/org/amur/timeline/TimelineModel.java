package org.amur.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.amur.text.PartialDate;
import org.amur.web.Texts;

/**
 * Model of a timeline for resources/amur/timeline.js: a lane has its records as spans from the first to the last possible
 * day, or columns of their numbers.
 */
final class TimelineModel {

    private final Chronology chronology;
    private final Map<TimelineLane, List<TimelineItem>> items;
    private final UnaryOperator<String> page;
    private final Function<Chronology.Days, String> range;

    /**
     * @param items drawn one by one, of the lanes that are not dense
     * @param page  completes the path of a record
     * @param range returns the address of a timeline of a range
     */
    TimelineModel(Chronology chronology, Map<TimelineLane, List<TimelineItem>> items, UnaryOperator<String> page,
            Function<Chronology.Days, String> range) {
        this.chronology = chronology;
        this.items = items;
        this.page = page;
        this.range = range;
    }

    String toJson(Iterable<TimelineLane> lanes, Locale locale) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        lanes.forEach(lane -> written.add(lane(lane, locale)));
        return Json.createObjectBuilder().add("kind", "timeline").add("locale", locale.toLanguageTag())
                .add("from", chronology.first().toString()).add("until", chronology.last().toString()).add("lanes", written)
                .build().toString();
    }

    private JsonObjectBuilder lane(TimelineLane lane, Locale locale) {
        JsonObjectBuilder written = Json.createObjectBuilder().add("kind", lane.name())
                .add("name", Texts.get("timeline.lane." + lane, chronology.total(lane)));
        return chronology.isDense(lane) ? written.add("columns", columns(lane, locale)) : written.add("items", items(lane, locale));
    }

    private JsonArrayBuilder columns(TimelineLane lane, Locale locale) {
        TimelineUnit unit = chronology.unit();
        JsonArrayBuilder columns = Json.createArrayBuilder();
        chronology.columns(lane).forEach((start, count) -> {
            LocalDate end = unit.end(start);
            columns.add(Json.createObjectBuilder().add("from", start.toString()).add("until", end.toString()).add("count", count)
                    .add("text", Texts.get("timeline.column", unit.display(start, locale), count))
                    .add("zoom", range.apply(new Chronology.Days(start, end))));
        });
        return columns;
    }

    /** Oldest first, as they are read from left to right. */
    private JsonArrayBuilder items(TimelineLane lane, Locale locale) {
        JsonArrayBuilder spans = Json.createArrayBuilder();
        List<TimelineItem> newestFirst = items.get(lane);
        for (int at = newestFirst.size() - 1; at >= 0; at--) {
            spans.add(item(newestFirst.get(at), locale));
        }
        return spans;
    }

    private JsonObjectBuilder item(TimelineItem item, Locale locale) {
        PartialDate date = item.date();
        JsonObjectBuilder span = Json.createObjectBuilder().add("from", date.getEarliest().toString());
        if (date.getLatest() != null) {
            span.add("until", date.getLatest().toString());
        }
        boolean sure = date.isExact() || date.precision() == PartialDate.Precision.INTERVAL && date.getLatest() != null;
        return span.add("sure", sure).add("draft", item.draft()).add("title", item.title())
                .add("date", Texts.get("timeline.dated", item.dateKind(), date.display(locale))).add("href", page.apply(item.path()));
    }
}
