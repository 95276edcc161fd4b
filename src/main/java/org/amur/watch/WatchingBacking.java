package org.amur.watch;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.web.Option;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /feed/watching}: the reader's watched actors and filters. */
@Named
@RequestScoped
public class WatchingBacking {

    private static final String HERE = "/feed/watching?faces-redirect=true";

    @Inject
    @Param(name = "actor")
    private List<Long> chosenActors;

    @Inject
    @Param(name = "filter")
    private List<Long> chosenFilters;

    @Inject
    @Param
    private String name;

    @Inject
    private ChangeParams params;

    @Inject
    private WatchRepository watches;

    @Inject
    private WatchService service;

    @Inject
    private Caller caller;

    private List<Option> actors;
    private List<FeedFilter> filters;

    @PostConstruct
    void load() {
        actors = watches.actors(caller.name());
        filters = watches.filters(caller.name());
    }

    public String unwatch() {
        chosen(chosenActors).forEach(service::unwatch);
        return HERE;
    }

    public String drop() {
        chosen(chosenFilters).forEach(service::drop);
        return HERE;
    }

    private static List<Long> chosen(List<Long> numbers) {
        return numbers == null ? List.of() : numbers.stream().filter(Objects::nonNull).toList();
    }

    public String keep() {
        try {
            service.keep(name, params.filter());
        } catch (RefusedException e) {
            Refusals.show(e);
            return null;
        }
        Messages.addFlashGlobalInfo("{0}", Texts.get("feed.filter.kept"));
        return HERE;
    }

    public List<Option> getActors() {
        return actors;
    }

    public List<FeedFilter> getFilters() {
        return filters;
    }

    /** Returns the filter in the URL in words; empty if there is none to save. */
    public String getAsked() {
        return FeedFilter.text(params.filter());
    }
}
