package org.amur.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.DataChanged;
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

    void hear(@Observes DataChanged changed) {
        newest.values().forEach(each -> each.hear(changed));
    }

    /**
     * Returns "last change 29 Nov 2026"; empty if there was none.
     *
     * @param kind {@link RecordKind#code()} of the records
     */
    public String text(String kind) {
        return newest.computeIfAbsent(List.of(kind, caller.isInRole(Roles.EDITOR)), none -> new RecentValue<>(kind))
                .get(() -> journal.newest(kind))
                .map(at -> Texts.get("common.recency", Dates.shortDay(at)))
                .orElse("");
    }
}
