package org.amur.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.DataChanged;
import org.amur.history.RecentValue;
import org.amur.web.Texts;

/** Dates of the current official lists, for the subtitles of pages: "OFAC SDN as of 24 May 2026". */
@Named
@ApplicationScoped
public class ListRecency {

    @Inject
    private ListRepository lists;

    private final RecentValue<List<ListRelease>> current = new RecentValue<>(DataChanged.RELEASES);

    void hear(@Observes DataChanged changed) {
        current.hear(changed);
    }

    public String getText() {
        return text(current.get(() -> List.copyOf(lists.current().values())));
    }

    /** Returns a sentence on the lists that are imported, and on everything else in the record. */
    public String getCoverage() {
        return coverage(current.get(() -> List.copyOf(lists.current().values())));
    }

    /** Returns {@link #getCoverage} for some releases. */
    public static String coverage(Collection<ListRelease> releases) {
        return releases.isEmpty() ? Texts.get("lists.currency.coverage.none") : Texts.get("lists.currency.coverage", text(releases));
    }

    /** Returns the dates of releases, newest first, then those without a date. */
    public static String text(Collection<ListRelease> releases) {
        return releases.isEmpty() ? Texts.get("lists.currency.none") : releases.stream()
                .sorted(Comparator.comparing(ListRelease::getPublished, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .map(ListRecency::dated).collect(Collectors.joining(" · "));
    }

    private static String dated(ListRelease release) {
        String list = Texts.choice("lists.short", release.getList());
        return release.getPublished() == null ? Texts.get("lists.currency.undated", list)
                : Texts.get("lists.currency", list, release.getPublished());
    }
}
