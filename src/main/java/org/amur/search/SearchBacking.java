package org.amur.search;

import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.history.AsOf;
import org.amur.text.SearchTerms;
import org.amur.web.QueryString;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /search?q=}: the first results of each kind of record, and the reader's own searches. */
@Named
@RequestScoped
public class SearchBacking {

    private static final Logger LOG = Logger.getLogger(SearchBacking.class.getName());
    private static final int COUNT = 8;
    private static final String HERE = "/search?faces-redirect=true";

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String name;

    @Inject
    @Param(name = "search")
    private List<Long> chosen;

    @Inject
    private RecordSearch search;

    @Inject
    private OwnSearchRepository searches;

    @Inject
    private OwnSearchService service;

    @Inject
    private Caller caller;

    private SearchResults found = SearchResults.NONE;
    private List<SavedSearch> saved;
    private List<String> recent = List.of();

    @PostConstruct
    void load() {
        if (isAsked()) {
            found = search.find(q, COUNT);
        }
        saved = searches.saved(caller.name());
        // A page about the past shows nothing of today.
        if (AsOf.day().isEmpty()) {
            recent = isAsked() && !found.isNone() ? remember() : searches.recentTexts(caller.name());
        }
    }

    private List<String> remember() {
        try {
            return service.remember(q);
        } catch (RuntimeException e) {
            // A database that cannot be written to can still be searched.
            LOG.log(Level.FINE, "The search could not be remembered", e);
            return List.of();
        }
    }

    /** Tells whether the text has a letter or a digit. */
    public boolean isAsked() {
        return q != null && !SearchTerms.query(q).isEmpty();
    }

    public String getQ() {
        return q;
    }

    public SearchResults getFound() {
        return found;
    }

    public List<SavedSearch> getSaved() {
        return saved;
    }

    /** Returns the texts of the other recent searches, latest first. */
    public List<String> getRecent() {
        return recent;
    }

    /** Saves the search of the address. */
    public String save() {
        try {
            service.save(name, q);
        } catch (RefusedException e) {
            Refusals.show(e);
            return null;
        }
        Messages.addFlashGlobalInfo("{0}", Texts.get("search.saved.done"));
        return QueryString.parse("").with("faces-redirect", true).with("q", q).after("/search");
    }

    public String delete() {
        if (chosen != null) {
            chosen.stream().filter(Objects::nonNull).forEach(service::delete);
        }
        return HERE;
    }

    public String forget() {
        service.forget();
        return HERE;
    }
}
