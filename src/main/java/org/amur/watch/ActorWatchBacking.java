package org.amur.watch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.omnifaces.cdi.Param;

/** On the page of an actor ({@code ?id=}): watches or unwatches it. */
@Named
@RequestScoped
public class ActorWatchBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private WatchRepository watches;

    @Inject
    private WatchService service;

    @Inject
    private Caller caller;

    private boolean watched;

    @PostConstruct
    void load() {
        watched = id != null && watches.watches(caller.name(), id);
    }

    public String watch() {
        try {
            service.watch(id);
        } catch (RefusedException e) {
            Refusals.show(e);
            return null;
        }
        return again();
    }

    public String unwatch() {
        service.unwatch(id);
        return again();
    }

    private String again() {
        return "/actor/view?faces-redirect=true&id=" + id;
    }

    public boolean isWatched() {
        return watched;
    }
}
