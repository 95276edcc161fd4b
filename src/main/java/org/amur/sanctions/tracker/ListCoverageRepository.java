package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.fetch.ListSourceRepository;

/** Reads the days that the releases of each official list cover, in two SQL queries. */
@ApplicationScoped
public class ListCoverageRepository {

    @Inject
    private ListRepository lists;

    @Inject
    private ListSourceRepository listSources;

    ListCoverage coverage() {
        Map<OfficialList, LocalDate> current = listSources.seenCurrent();
        Map<OfficialList, ListCoverage.Span> spans = new EnumMap<>(OfficialList.class);
        lists.published().forEach((list, published) -> {
            LocalDate seen = current.getOrDefault(list, published.last());
            spans.put(list, new ListCoverage.Span(published.first(), seen.isAfter(published.last()) ? seen : published.last()));
        });
        return new ListCoverage(spans);
    }
}
