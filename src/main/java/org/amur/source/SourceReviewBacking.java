package org.amur.source;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.QueryString;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.RequestedPage;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /source/review}: citations of corrected and retracted sources, of all or one, and decisions on the selected ones. */
@Named
@RequestScoped
public class SourceReviewBacking {

    private static final String[] FILTERS = {"source", "resolved"};

    @Inject
    @Param(name = "source")
    private Long sourceId;

    @Inject
    @Param
    private Boolean resolved;

    /** Keys of the selected citations. */
    @Inject
    @Param
    private List<String> citation;

    @Inject
    private RequestedPage page;

    @Inject
    private SourceRepository sources;

    @Inject
    private AffectedCitationRepository citations;

    @Inject
    private CitationReviewService service;

    @Inject
    private HttpServletRequest request;

    private Source source;
    private Page<AffectedCitation> found;
    private String why;

    @PostConstruct
    void load() {
        source = sourceId == null ? null : sources.get(sourceId);
        found = page.of((number, size) -> citations.page(sourceId, isResolved(), number, size));
    }

    /** Confirms the facts of all selected citations or of none. */
    public String uphold() {
        List<CitationKey> keys = citation == null
                ? List.of()
                : citation.stream()
                        .map(CitationKey::parse)
                        .flatMap(Optional::stream)
                        .toList();
        if (keys.isEmpty() || why == null || why.isBlank()) {
            Messages.addGlobalError("{0}", Texts.get(keys.isEmpty() ? "source.review.choose" : "source.task.why.needed"));
            return null;
        }
        try {
            service.uphold(keys, why);
            Messages.addFlashGlobalInfo("{0}", Texts.get("source.review.said", keys.size()));
            return "/source/review?" + QueryString.parse(request.getQueryString()).only(FILTERS).with("faces-redirect", true);
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
        } catch (StaleException | NotFoundException e) {
            Messages.addGlobalError("{0}", Texts.get("source.task.stale"));
        }
        return null;
    }

    /** Returns the source on which all depend; null if the page has those of any. */
    public Source getSource() {
        return source;
    }

    public boolean isResolved() {
        return Boolean.TRUE.equals(resolved);
    }

    public Page<AffectedCitation> getFound() {
        return found;
    }

    /** Tells whether the citation was selected and has not changed since. */
    public boolean isChosen(AffectedCitation row) {
        return citation != null && citation.contains(row.getKey().toString());
    }

    /** Returns the reason, as typed. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
