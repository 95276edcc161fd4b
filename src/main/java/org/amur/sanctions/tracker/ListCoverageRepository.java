package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseCountries;
import org.amur.lists.fetch.ListSourceRepository;

/** Reads the days that the releases of each official list cover, in few SQL queries. */
@ApplicationScoped
public class ListCoverageRepository {

    @Inject
    private ListRepository lists;

    @Inject
    private ListSourceRepository listSources;

    @Inject
    private ReleaseCountries countries;

    @Inject
    private TrackerRepository tracker;

    /** Returns what is known of each authority on a day. */
    AuthorityKnowledge knowledge(LocalDate day) {
        return new AuthorityKnowledge(coverage(), day, tracker.newestSources(), countries.on(day));
    }

    public ListCoverage coverage() {
        Map<OfficialList, LocalDate> current = listSources.seenCurrent();
        Map<OfficialList, ListCoverage.Span> spans = new EnumMap<>(OfficialList.class);
        lists.published().forEach((list, published) -> {
            LocalDate seen = current.getOrDefault(list, published.last());
            spans.put(list, new ListCoverage.Span(published.first(), seen.isAfter(published.last()) ? seen : published.last()));
        });
        return new ListCoverage(spans);
    }
}
