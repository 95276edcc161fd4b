package org.amur.history;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Dates;
import org.amur.web.Texts;

/** Date of the last change of records of a kind, for the subtitles of their lists. */
@Named
@ApplicationScoped
public class RecordRecency {

    @Inject
    private ChangeRepository journal;

    private final Map<String, RecentValue<Optional<OffsetDateTime>>> newest = new ConcurrentHashMap<>();

    /**
     * Returns "last change 29 Nov 2026"; empty if there was none.
     *
     * @param kind {@link RecordKind#code()} of the records
     */
    public String text(String kind) {
        return newest.computeIfAbsent(kind, none -> new RecentValue<>()).get(() -> journal.newest(kind))
                .map(at -> Texts.get("common.recency", Dates.shortDay(at))).orElse("");
    }
}
