package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.jobs.Job;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /lists/acceptance?id=}: progress and report of a batch acceptance. */
@Named
@RequestScoped
public class AcceptanceBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private AcceptanceOutcome outcome;

    /** True if the user was asked to confirm undoing it. */
    @Inject
    @Param
    private Boolean asked;

    @Inject
    private RequestedPage page;

    @Inject
    private AcceptanceRepository repository;

    @Inject
    private BackgroundAcceptances acceptances;

    private Job unfinished;
    private boolean underWay;
    private Acceptance acceptance;
    private Map<AcceptanceOutcome, Long> counts;
    private Page<AcceptanceItem> items;
    private AcceptanceUndoScope toTakeBack;

    /** Reads the progress before the report, so that a batch that ends in between shows as finished. */
    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("acceptance", "");
        }
        unfinished = acceptances.find(id).orElse(null);
        underWay = unfinished != null && unfinished.isRunning();
        acceptance = repository.get(id);
        counts = repository.counts(id);
        long total = outcome == null ? counts.values().stream().mapToLong(Long::longValue).sum() : counts.getOrDefault(outcome, 0L);
        items = page.of((number, size) -> Page.of(repository.items(id, outcome, number, size), total, number, size));
        if (Boolean.TRUE.equals(asked)) {
            askBack();
        }
    }

    /** Asks to confirm the undo. */
    public void askBack() {
        toTakeBack = repository.toTakeBack(id);
    }

    /** Starts the undo. */
    public String takeBack() {
        acceptances.takeBack(id);
        return "/lists/acceptance?faces-redirect=true&id=" + id;
    }

    public Acceptance getAcceptance() {
        return acceptance;
    }

    /**
     * Returns the title with the outcome counts; without them while it is running, because the page keeps its first
     * title.
     */
    public String getTitle() {
        return new AcceptanceRow(acceptance, getUnderWay() == null ? counts : Map.of()).getTitle();
    }

    /** Returns the progress; null if it is not running. */
    public Job getUnderWay() {
        return underWay ? unfinished : null;
    }

    /** Returns the reason for the last failure as a sentence; null if there is none. */
    public String getFailure() {
        return unfinished == null || underWay || isBrokenOff() ? null : Refusal.of(unfinished).text();
    }

    /** Returns true if the server stopped before all entries were processed. */
    public boolean isBrokenOff() {
        return !acceptance.isEnded() && (unfinished == null || unfinished.isInterrupted());
    }

    public List<Map.Entry<AcceptanceOutcome, Long>> getCounts() {
        return List.copyOf(counts.entrySet());
    }

    /** Returns true if there is anything to undo. */
    public boolean isMade() {
        return Stream.of(AcceptanceOutcome.MADE, AcceptanceOutcome.LINKED, AcceptanceOutcome.STAYS).anyMatch(counts::containsKey);
    }

    /** Returns the records that undoing would delete; null before the user asks. */
    public AcceptanceUndoScope getToTakeBack() {
        return toTakeBack;
    }

    public Page<AcceptanceItem> getItems() {
        return items;
    }
}
