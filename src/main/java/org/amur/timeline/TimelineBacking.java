package org.amur.timeline;

import static java.util.Comparator.comparing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.text.PartialDate;
import org.amur.web.Address;
import org.amur.web.AddressReading;
import org.amur.web.Page;
import org.amur.web.QueryString;
import org.amur.web.RequestedPage;
import org.amur.web.Texts;

/** Page {@code /timeline}: events and measures, or figures, in time, as a chart and as a list; filtered by the address. */
@Named
@RequestScoped
public class TimelineBacking implements Citable {

    @Inject
    private TimelineParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private TimelineRepository records;

    @Inject
    private Address address;

    private TimelineQuestion question;
    private Chronology chronology;
    private Map<TimelineLane, List<TimelineItem>> drawn;
    private Page<TimelineItem> found;

    @PostConstruct
    void load() {
        question = params.question();
        chronology = new Chronology(AddressReading.isValid() ? records.dates(question) : Map.of(), question.range());
        found = page.of((number, size) -> Page.lazy(() -> items(Page.offset(number, size), size), chronology.total(), number, size));
    }

    /** Takes the rows of a lane from those that are drawn, if all are. */
    private List<TimelineItem> items(int offset, int size) {
        return chronology.slices(offset, size).entrySet().stream().flatMap(part -> {
            int first = part.getValue().first();
            int count = part.getValue().size();
            return chronology.isDense(part.getKey()) ? records.items(part.getKey(), question, first, count).stream()
                    : drawn().get(part.getKey()).stream().skip(first).limit(count);
        }).sorted(comparing((TimelineItem item) -> item.date().getEarliest()).reversed().thenComparing(TimelineItem::lane)).toList();
    }

    private Map<TimelineLane, List<TimelineItem>> drawn() {
        if (drawn == null) {
            drawn = new EnumMap<>(TimelineLane.class);
            question.lanes().stream().filter(lane -> !chronology.isDense(lane)).forEach(lane -> drawn.put(lane,
                    chronology.total(lane) == 0 ? List.of() : records.items(lane, question, 0, (int) chronology.total(lane))));
        }
        return drawn;
    }

    public Page<TimelineItem> getFound() {
        return found;
    }

    public boolean isBlank() {
        return chronology.isEmpty();
    }

    /** Returns the chart data for resources/amur/timeline.js. */
    public String getChart() {
        return new TimelineModel(chronology, drawn(), address::to, this::range).toJson(question.lanes(), Texts.locale());
    }

    private String range(Chronology.Days days) {
        return address.at(QueryString.parse("").with("from", days.from()).with("until", days.until()).after("/timeline"));
    }

    public String getEarlier() {
        return range(chronology.earlier());
    }

    public String getLater() {
        return range(chronology.later());
    }

    public String getCloser() {
        return range(chronology.closer());
    }

    public String getWider() {
        return range(chronology.wider());
    }

    /** Returns the first day drawn in words. */
    public String getFirst() {
        return PartialDate.of(chronology.first()).display(Texts.locale());
    }

    /** Returns the last day drawn in words. */
    public String getLast() {
        return PartialDate.of(chronology.last()).display(Texts.locale());
    }

    /** Returns the only lane; null for events and measures. */
    public TimelineLane getLane() {
        return params.lane();
    }

    /** Returns a sentence for each kind of record of which some have no first day. */
    public List<String> getUndated() {
        return question.lanes().stream().filter(lane -> chronology.undated(lane) > 0)
                .map(lane -> Texts.get("timeline.undated." + lane, chronology.undated(lane))).toList();
    }

    /** Tells whether a drawn event is a draft. */
    public boolean isWithDrafts() {
        return drawn().values().stream().flatMap(List::stream).anyMatch(TimelineItem::draft);
    }

    /** Returns the number of records that are in no column, because their dates are longer. */
    public long getLonger() {
        return question.lanes().stream().filter(chronology::isDense).mapToLong(chronology::longer).sum();
    }

    /** Returns the maximum number of records of a lane that are drawn one by one. */
    public int getMostItems() {
        return Chronology.MAX_ITEMS;
    }

    /** Tells whether a lane is drawn in columns. */
    public boolean isDense() {
        return question.lanes().stream().anyMatch(chronology::isDense);
    }

    /** Returns the message of the chart: numbers of records and the range. */
    @Override
    public String citedTitle() {
        if (isBlank()) {
            return Texts.get("timeline.title");
        }
        if (getLane() != null) {
            return Texts.get("timeline.message." + getLane(), chronology.total(), getFirst(), getLast());
        }
        return Texts.get("timeline.message", chronology.total(TimelineLane.EVENT), chronology.total(TimelineLane.MEASURE), getFirst(),
                getLast());
    }

    @Override
    public List<Reference> citedSources() {
        return List.of();
    }
}
