package org.amur.lists.rest;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.ReleaseProblem;
import org.amur.settings.PublicAddress;

/** Releases as programs read them, with the reasons why they were refused or wait. */
@RequestScoped
public class ReleaseAnswer {

    @Inject
    private ListRepository releases;

    @Inject
    private HttpServletRequest request;

    ReleaseJson of(ListRelease release) {
        return of(List.of(release)).get(0);
    }

    List<ReleaseJson> of(List<ListRelease> found) {
        Map<Long, List<ReleaseProblem>> why = releases.why(found.stream().map(ListRelease::getId).toList());
        String page = PublicAddress.base(request) + "lists/release?id=";
        return found.stream()
                .map(release -> ReleaseJson.of(release, why.getOrDefault(release.getId(), List.of()), page + release.getId()))
                .toList();
    }
}
