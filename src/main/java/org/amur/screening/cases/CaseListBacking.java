package org.amur.screening.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.jobs.Job;
import org.amur.web.NotFoundException;
import org.amur.web.Notices;
import org.amur.web.Page;
import org.amur.web.QueryString;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.RequestedPage;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /screening/cases}: cases, filtered and sorted by URL parameters, with a decision on the selected ones. */
@Named
@RequestScoped
public class CaseListBacking {

    /** Name of the checkboxes. */
    private static final String MARKED = "case";
    /** URL parameters of the list. */
    private static final String[] FILTERS = {"state", "list", "kind", "least", "actor", "sort"};

    @Inject
    private CaseParams params;

    /** Keys of the cases on which the reader has just decided. */
    @Inject
    @Param
    private String decided;

    @Inject
    private RequestedPage page;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseService service;

    @Inject
    private CaseTask task;

    @Inject
    private HttpServletRequest request;

    private CaseFilter filter;
    private Page<CaseRow> found;
    private Set<Long> actorsThere;
    private Long undoable;
    private List<String> cut;
    private CaseState decision;
    private String reason;

    @PostConstruct
    void load() {
        filter = params.filter();
    }

    /** Decides on all selected cases or on none, and shows the same list. */
    public String decide() {
        found = null;
        try {
            List<CaseKey> marked = marked();
            return here(service.decide(marked, decision, reason));
        } catch (StaleException e) {
            Messages.addGlobalError("{0}", Texts.get("screening.decide.stale"));
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
        } catch (NotFoundException e) {
            Messages.addGlobalError("{0}", Texts.get("common.gone", Texts.get("common.kind.case")));
        }
        return null;
    }

    /** Returns the same page of the list; the previous one if it is now empty. */
    private String here(List<CaseKey> said) {
        found = null;
        int number = Math.min(getFound().getNumber(), getFound().getPageCount());
        return "/screening/cases?faces-redirect=true&" + QueryString.parse(request.getQueryString()).only(FILTERS)
                .with("page", number == 1 ? null : number).with("decided", CaseKey.text(said));
    }

    /** Withdraws the last decision, except for cases changed since. */
    public String undo() {
        List<CaseKey> taken = CaseKey.parseAll(decided);
        try {
            List<ScreeningCase> left = service.takeBack(taken);
            Messages.addFlashGlobalInfo("{0}", Texts.get("screening.undo.done", taken.size() - left.size()));
            if (!left.isEmpty()) {
                Notices.warnNext(Texts.get("screening.undo.left", left.stream().map(CaseText::called)
                        .collect(Collectors.joining("; "))));
            }
            return here(List.of());
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
        } catch (NotFoundException | StaleException e) {
            Messages.addGlobalError("{0}", Texts.get("screening.decide.stale"));
        }
        return null;
    }

    /** Returns the number of cases unchanged since the reader's last decision. */
    public long getUndoable() {
        if (undoable == null) {
            Set<CaseKey> said = Set.copyOf(CaseKey.parseAll(decided));
            undoable = said.isEmpty() ? 0L : cases.all(said.stream().map(CaseKey::id).toList()).stream()
                    .filter(each -> said.contains(new CaseKey(each.getId(), each.getVersion()))).count();
        }
        return undoable;
    }

    private List<CaseKey> marked() {
        String[] sent = Faces.getRequestParameterValues(MARKED);
        return sent == null ? List.of() : Stream.of(sent).map(CaseKey::parse).flatMap(Optional::stream).toList();
    }

    /** Returns true if a case was selected in the submitted form. */
    public boolean isMarked(CaseRow row) {
        return marked().stream().anyMatch(key -> key.toString().equals(row.getKey()));
    }

    public CaseFilter getFilter() {
        return filter;
    }

    /** Read on first use, after a submitted decision. */
    public Page<CaseRow> getFound() {
        if (found == null) {
            found = page.of((number, size) -> cases.page(filter, number, size));
        }
        return found;
    }

    /** Returns true if the actor of a case exists; actors with current cases always do. */
    public boolean isActorThere(CaseRow row) {
        if (row.current()) {
            return true;
        }
        if (actorsThere == null) {
            actorsThere = cases.actorsThere(getFound().getRows().stream().map(CaseRow::actor).collect(Collectors.toSet()));
        }
        return actorsThere.contains(row.actor());
    }

    /** Returns the names of actors on this page of which only the best cases are kept; none for closed cases. */
    public List<String> getCut() {
        if (cut == null) {
            Map<Long, String> shown = filter.settled() ? Map.of() : getFound().getRows().stream()
                    .collect(Collectors.toMap(CaseRow::actor, CaseRow::actorName, (one, same) -> one));
            cut = cases.cutAmong(shown.keySet()).stream().map(shown::get).distinct().sorted().toList();
        }
        return cut;
    }

    /** Returns the maximum cases of an actor. */
    public int getMostKept() {
        return ActorScreening.MAX_CASES;
    }

    /** Returns the running screening; null if there is none. */
    public Job getFollowing() {
        return task.following().orElse(null);
    }

    public CaseState getDecision() {
        return decision;
    }

    public void setDecision(CaseState decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
