package org.amur.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /lists/list}: official lists with their current release, and all releases received. */
@Named
@RequestScoped
public class ListOverviewBacking {

    @Inject
    @Param
    private OfficialList list;

    @Inject
    private RequestedPage page;

    @Inject
    private ListRepository repository;

    private Map<OfficialList, ListRelease> current;
    private List<ListStatus> statuses;
    private Page<ListRelease> releases;
    private List<ReleaseRow> rows;

    @PostConstruct
    void load() {
        current = repository.current();
        Map<OfficialList, ListRelease> last = repository.latest();
        last.values().removeIf(each -> each.getState() == ReleaseState.COMPLETE);
        releases = page.of((number, size) -> repository.releases(list, number, size));
        Map<Long, List<ReleaseProblem>> why = repository.why(Stream.concat(last.values().stream(),
                releases.getRows().stream().filter(each -> each.getState() == ReleaseState.REFUSED)).map(ListRelease::getId).distinct()
                .toList());
        statuses = Arrays.stream(OfficialList.values()).map(each -> new ListStatus(each, current.get(each), last.get(each),
                last.containsKey(each) ? why.getOrDefault(last.get(each).getId(), List.of()) : List.of())).toList();
        rows = ReleaseRow.of(releases.getRows(), why);
    }

    public List<ListStatus> getStatuses() {
        return statuses;
    }

    /** Returns the releases, newest first; of one list if a URL parameter names it. */
    public Page<ListRelease> getReleases() {
        return releases;
    }

    /** Returns the rows of the page; repeated refusals are one row. */
    public List<ReleaseRow> getRows() {
        return rows;
    }

    /** Returns true if a release is accepted and superseded by a newer one of its list. */
    public boolean isPast(ListRelease release) {
        ListRelease newest = current.get(release.getList());
        return release.isComplete() && newest != null && !newest.getId().equals(release.getId());
    }
}
