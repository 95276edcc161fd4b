package org.amur.screening.lookup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.lists.fetch.ListSourceRepository;

/** Limits of a search for names: official lists that were not searched, and releases that may no longer be current. */
@Named
@RequestScoped
public class SearchedLists {

    /** Age above which a release is outdated. Publishers change their lists several times a month. */
    private static final int MAX_DAYS = 7;

    @Inject
    private ListSourceRepository sources;

    private Map<Long, LocalDate> seen;

    /** Returns the official lists without a searched release. */
    public static List<OfficialList> missing(Collection<ListRelease> searched) {
        Set<OfficialList> lists = searched.stream().map(ListRelease::getList).collect(Collectors.toSet());
        return Arrays.stream(OfficialList.values()).filter(list -> !lists.contains(list)).toList();
    }

    /** Returns {@link #missing}, for pages. */
    public List<OfficialList> getMissing(Collection<ListRelease> searched) {
        return missing(searched);
    }

    /** Tells whether the release was neither published nor seen as the publisher's current one in the last days. */
    public boolean isOutdated(ListRelease release) {
        if (seen == null) {
            seen = sources.lastSeen();
        }
        LocalDate published = release.getPublished() == null ? day(release) : release.getPublished();
        return isOutdated(published, seen.get(release.getId()), LocalDate.now(ZoneOffset.UTC));
    }

    private static LocalDate day(ListRelease release) {
        return release.getRetrievedAt().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    /** @param seen null if the publisher was not asked */
    static boolean isOutdated(LocalDate published, LocalDate seen, LocalDate today) {
        LocalDate last = seen == null || seen.isBefore(published) ? published : seen;
        return last.isBefore(today.minusDays(MAX_DAYS));
    }
}
