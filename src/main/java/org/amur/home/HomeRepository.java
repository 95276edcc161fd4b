package org.amur.home;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.event.EventFilter;
import org.amur.event.EventRepository;
import org.amur.event.EventRow;
import org.amur.event.EventStatus;
import org.amur.event.ReadableEvents;
import org.amur.event.Realis;
import org.amur.event.ReviewQueue;
import org.amur.figure.FigureRepository;
import org.amur.history.AsOf;
import org.amur.history.TemporalReader;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.reconciliation.FindingRepository;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.designation.DesignationFilter;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.measure.MeasureFilter;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.screening.cases.CaseRepository;
import org.amur.source.AffectedCitationRepository;
import org.amur.text.PartialDate;
import org.amur.web.QueryString;

/** Reads what the home page shows of the record; cached until the record changes, except for releases. */
@ApplicationScoped
public class HomeRepository {

    /** Number of events from which the latest of each topic are taken. */
    private static final int EVENTS = 300;
    private static final QueryString UNCONFIRMED = QueryString.parse("").with("status", ForceStatus.SUSPENSION_ENDED);

    @Inject
    private TemporalReader reads;

    @Inject
    private EventRepository events;

    @Inject
    private ReadableEvents readable;

    @Inject
    private ReviewQueue queue;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DesignationRepository designations;

    @Inject
    private FigureRepository figures;

    @Inject
    private FindingRepository findings;

    @Inject
    private CaseRepository cases;

    @Inject
    private ListRepository lists;

    @Inject
    private AffectedCitationRepository affected;

    /** Returns the latest events up to today, or up to the day of the view, that the user may read, with citations; two statements. */
    List<EventRow> latestEvents() {
        LocalDate today = AsOf.dayOrToday();
        EventFilter filter = new EventFilter(null, null, null, null, PartialDate.parse(today.toString()), null, Realis.HAPPENED,
                EventRepository.NEWEST);
        return reads.cached(List.of(HomeRepository.class, readable.isAll(), today), () -> events.citedRows(filter, 0, EVENTS));
    }

    /**
     * Returns the numbers of records entered after an instant, without zeros; three statements.
     *
     * @param current current releases
     */
    List<RecordCount> news(OffsetDateTime since, Collection<ListRelease> current) {
        QueryString after = QueryString.parse("").with("since", since);
        long newEvents = events.count(new EventFilter(
                null, null, null, null, null, null, null, null, EventRepository.NEWEST, List.of(), since, null));
        long releases = current.stream().filter(release -> release.getDecidedAt().isAfter(since)).count();
        return known(new RecordCount("event", newEvents, after.after("/event/list")),
                new RecordCount("measure", measures.countSince(since), after.after("/sanctions/measure/list")),
                new RecordCount("figure", figures.countSince(since), after.after("/trade/list")),
                new RecordCount("release", releases, "/lists/list"));
    }

    /** Returns the numbers of what waits for an editor, without zeros; ten statements. */
    List<RecordCount> waiting() {
        List<ListRelease> releases = lists.waiting();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        MeasureFilter unconfirmed = new MeasureFilter(
                null, null, null, null, null, today, ForceStatus.SUSPENSION_ENDED, null, null, MeasureRepository.NEWEST);
        DesignationFilter unconfirmedTargets = new DesignationFilter(null, null, null, null, null, null, null, today,
                ForceStatus.SUSPENSION_ENDED, null, null, DesignationRepository.NEWEST);
        return known(
                new RecordCount("review", queue.count(), "/event/review"),
                new RecordCount("draft", events.count(drafts()), "/event/list?status=DRAFT"),
                new RecordCount(
                        "plan", events.count(EventFilter.due(today)), "/event/list?due=true"),
                new RecordCount("conflict", findings.countConflicts(), "/trade/findings?status=OPEN&severity=CONFLICT"),
                new RecordCount("citation", affected.countUnresolved(), "/source/review"),
                new RecordCount("measure", measures.page(unconfirmed, 1, 1).getTotal(), "/sanctions/measure/list?" + UNCONFIRMED),
                new RecordCount(
                        "designation", designations.page(unconfirmedTargets, 1, 1).getTotal(), "/sanctions/designation/list?" + UNCONFIRMED),
                new RecordCount("case", cases.countOpen(), "/screening/cases?state=OPEN"),
                new RecordCount(
                        "release",
                        releases.size(),
                        releases.size() == 1
                                ? "/lists/release?id=" + releases.get(0).getId()
                                : "/lists/list"));
    }

    private static EventFilter drafts() {
        return new EventFilter(null, null, null, null, null, EventStatus.DRAFT, null, EventRepository.NEWEST);
    }

    private static List<RecordCount> known(RecordCount... all) {
        return Stream.of(all).filter(each -> each.count() > 0).toList();
    }
}
