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
import org.amur.sanctions.tracker.TrackerRepository;
import org.amur.security.CurrentAccount;
import org.amur.trade.dashboard.DashboardRepository;
import org.amur.web.Texts;

/** {@code /}: what is new by topic, what was entered since the last visit, and what waits for the user. */
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

    private OffsetDateTime since;
    private List<RecordCount> news = List.of();
    private List<RecordCount> waiting = List.of();
    private List<EventRow> events;
    private Collection<ListRelease> releases;
    private List<TopicNews> topics;

    @PostConstruct
    void load() {
        boolean now = AsOf.day().isEmpty();
        releases = lists.current().values();
        events = repository.latestEvents();
        topics = TopicNews.of(events, dashboards.summary(), tracker.chineseListings());
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

    public List<TopicNews> getTopics() {
        return topics;
    }

    /** Returns the date of the newest published event; empty if there is none. */
    public String getEventRecency() {
        return EventRecency.text(events, AsOf.dayOrToday(), Texts.locale());
    }

    /** Returns the dates of the official lists. */
    public String getLists() {
        return ListRecency.text(releases);
    }
}
