package org.amur.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AskedPage;
import org.amur.common.Page;
import org.omnifaces.cdi.Param;

/** {@code /lists/list}: the official lists with what stands of each, and the releases that came. */
@Named
@RequestScoped
public class ListOverviewBacking {

    @Inject
    @Param
    private OfficialList list;

    @Inject
    private AskedPage page;

    @Inject
    private ListRepository repository;

    private Map<OfficialList, ListRelease> current;
    private List<ListStanding> standings;
    private Page<ListRelease> releases;

    @PostConstruct
    void load() {
        current = repository.current();
        Map<OfficialList, ListRelease> latest = repository.latest();
        standings = Arrays.stream(OfficialList.values()).map(each -> {
            ListRelease last = latest.get(each);
            boolean stands = last == null || last.getState() == ReleaseState.COMPLETE;
            return new ListStanding(each, current.get(each), stands ? null : last,
                    stands ? List.of() : repository.problems(last.getId()));
        }).toList();
        releases = page.of((number, size) -> repository.releases(list, number, size));
    }

    public List<ListStanding> getStandings() {
        return standings;
    }

    /** The newest first; of one list if the address names it. */
    public Page<ListRelease> getReleases() {
        return releases;
    }

    /** Whether a release stands, but below one of its list that is newer. */
    public boolean isPast(ListRelease release) {
        ListRelease newest = current.get(release.getList());
        return release.isComplete() && newest != null && !newest.getId().equals(release.getId());
    }
}
