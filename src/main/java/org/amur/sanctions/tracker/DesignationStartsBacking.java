package org.amur.sanctions.tracker;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.web.QueryString;

/** Dashboard card: number of designations by authority and year of their start. */
@Named
@RequestScoped
public class DesignationStartsBacking {

    @Inject
    private TrackerRepository tracker;

    @Inject
    private AuthorityRepository authorities;

    private Timeline timeline;

    @PostConstruct
    void load() {
        TrackerFilter all = new TrackerFilter(null, null, null, null);
        timeline = Timeline.byYear(Imposer.authorities(authorities.all()), tracker.designationsBegun(all),
                "/sanctions/designation/list?", QueryString.parse(""));
    }

    public Timeline getTimeline() {
        return timeline;
    }
}
