package org.amur.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.history.AsOf;
import org.amur.web.NotFoundException;
import org.amur.web.QueryString;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Decisions on the citations of a fact, on its page. */
@Named
@RequestScoped
public class CitationReviewBacking {

    /** Key of the citation. */
    @Inject
    @Param
    private String citation;

    @Inject
    @Param
    private Long original;

    @Inject
    @Param
    private String why;

    @Inject
    private SourceRepository sources;

    @Inject
    private CitationReviewService service;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private final Map<List<? extends Citation>, List<CitationTask>> tasks = new IdentityHashMap<>();

    /** Returns the decisions that wait: none for readers, and none on a past day. */
    public List<CitationTask> tasks(List<? extends Citation> citations) {
        return tasks.computeIfAbsent(citations, this::read);
    }

    private List<CitationTask> read(List<? extends Citation> citations) {
        if (!caller.isInRole(Roles.EDITOR) || AsOf.day().isPresent()) {
            return List.of();
        }
        List<CitationTask> found = new ArrayList<>();
        for (int index = 0; index < citations.size(); index++) {
            Source unresolved = citations.get(index).getUnresolved();
            if (unresolved != null) {
                found.add(new CitationTask(index + 1, citations.get(index), unresolved, null));
            }
        }
        OriginalProposal.of(citations, sources::reportOf)
                .forEach(proposal -> found.add(new CitationTask(proposal.number(), proposal.citation(), null, proposal)));
        return found;
    }

    /** Confirms the fact in spite of the source. */
    public String uphold() {
        if (why == null || why.isBlank()) {
            Messages.addGlobalError("{0}", Texts.get("source.task.why.needed"));
            return null;
        }
        return decide("source.task.uphold.said", key -> service.uphold(List.of(key), why));
    }

    /** Accepts the proposed original source. */
    public String accept() {
        return original == null ? null : decide("source.task.accept.said", key -> service.attribute(key, original));
    }

    /** Dismisses the proposed original source. */
    public String dismiss() {
        return decide("source.task.dismiss.said", service::keepAsOwn);
    }

    private String decide(String said, Consumer<CitationKey> command) {
        try {
            command.accept(CitationKey.parse(citation).orElseThrow(StaleException::new));
            Messages.addFlashGlobalInfo("{0}", Texts.get(said));
            return Faces.getViewId() + "?" + QueryString.parse(request.getQueryString()).with("faces-redirect", true);
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (StaleException | NotFoundException e) {
            Messages.addGlobalError("{0}", Texts.get("source.task.stale"));
        }
        return null;
    }
}
