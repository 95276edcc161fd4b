package org.amur.home;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.event.EventRow;
import org.amur.history.AsOf;
import org.amur.lists.ListRecency;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.sanctions.tracker.ChineseListings;
import org.amur.sanctions.tracker.TrackerRepository;
import org.amur.security.CurrentAccount;
import org.amur.trade.dashboard.DashboardRepository;
import org.amur.trade.dashboard.TradeSummary;
import org.amur.web.Address;
import org.amur.web.Texts;

/** {@code /}: what is new since the last visit, what waits for the user, and one chart each of trade and sanctions. */
@Named
@RequestScoped
public class HomeBacking {

    @Inject
    private HomeRepository repository;

    @Inject
    private VisitService visits;

    @Inject
    private DashboardRepository dashboards;

    @Inject
    private TrackerRepository tracker;

    @Inject
    private ListRepository lists;

    @Inject
    private CurrentAccount account;

    @Inject
    private Caller caller;

    @Inject
    private Address address;

    private OffsetDateTime since;
    private List<RecordCount> news = List.of();
    private List<RecordCount> waiting = List.of();
    private List<EventRow> events;
    private Collection<ListRelease> releases;
    private TradeSummary trade;
    private ChineseListings listings;

    @PostConstruct
    void load() {
        boolean now = AsOf.day().isEmpty();
        releases = lists.current().values();
        events = repository.latestEvents();
        trade = dashboards.summary();
        listings = tracker.chineseListings();
        since = now ? visits.visit(account.getAccount().accountId()).orElse(null) : null;
        if (since != null) {
            news = repository.news(since, releases);
        }
        if (isQueue()) {
            waiting = repository.waiting();
        }
    }

    /** Tells whether the page has a queue: for editors, and not on a past day. */
    public boolean isQueue() {
        return caller.isInRole(Roles.EDITOR) && AsOf.day().isEmpty();
    }

    /** Returns the beginning of the last visit; null on the first one, and on a past day. */
    public OffsetDateTime getSince() {
        return since;
    }

    /** Returns what was entered since the last visit. */
    public List<RecordCount> getNews() {
        return news;
    }

    public List<RecordCount> getWaiting() {
        return waiting;
    }

    public List<EventRow> getEvents() {
        return events;
    }

    /** Returns the date of the newest published event; empty if there is none. */
    public String getEventRecency() {
        return EventRecency.text(events, AsOf.dayOrToday(), Texts.locale());
    }

    /** Returns the dates of the official lists. */
    public String getLists() {
        return ListRecency.text(releases);
    }

    /** Returns the sentence on the imported lists. */
    public String getCoverage() {
        return ListRecency.coverage(releases);
    }

    public TradeSummary getTrade() {
        return trade;
    }

    public String getTradeChart() {
        return trade.chart(Texts.locale(), address::to);
    }

    public ChineseListings getListings() {
        return listings;
    }

    public String getListingsChart() {
        return listings.chart(Texts.locale(), address::to);
    }
}
