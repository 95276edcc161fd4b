package org.amur.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.web.Dates;
import org.amur.web.Texts;

/** Date of the last change of records of a kind, for the subtitles of their lists. */
@Named
@ApplicationScoped
public class RecordRecency {

    @Inject
    private ChangeRepository journal;

    @Inject
    private Caller caller;

    private final Map<Object, RecentValue<Optional<OffsetDateTime>>> newest = new ConcurrentHashMap<>();

    /**
     * Returns "last change 29 Nov 2026"; empty if there was none.
     *
     * @param kind {@link RecordKind#code()} of the records
     */
    public String text(String kind) {
        return newest.computeIfAbsent(List.of(kind, caller.isInRole(Roles.EDITOR)), none -> new RecentValue<>()).get(() -> journal.newest(kind))
                .map(at -> Texts.get("common.recency", Dates.shortDay(at))).orElse("");
    }
}
