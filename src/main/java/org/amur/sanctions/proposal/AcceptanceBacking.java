package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /lists/acceptance?id=}: what came of many entries accepted at once, or how far that is. */
@Named
@RequestScoped
public class AcceptanceBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private AcceptanceOutcome outcome;

    /** Whether it was asked already if all is to be taken back. */
    @Inject
    @Param
    private Boolean asked;

    @Inject
    private RequestedPage page;

    @Inject
    private AcceptanceRepository repository;

    @Inject
    private BackgroundAcceptances acceptances;

    private Optional<AcceptanceProgress> underWay;
    private Acceptance acceptance;
    private Map<AcceptanceOutcome, Long> counts;
    private Page<AcceptanceItem> items;
    private ToTakeBack toTakeBack;

    /** What ends meanwhile is at its end in the report before it is no longer under way: that is asked first. */
    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("acceptance", "");
        }
        underWay = acceptances.find(id);
        acceptance = repository.get(id);
        counts = repository.counts(id);
        long total = outcome == null ? counts.values().stream().mapToLong(Long::longValue).sum() : counts.getOrDefault(outcome, 0L);
        items = page.of((number, size) -> Page.of(repository.items(id, outcome, number, size), total, number, size));
        if (Boolean.TRUE.equals(asked)) {
            askBack();
        }
    }

    /** Asks whether what was made is to be deleted. */
    public void askBack() {
        toTakeBack = repository.toTakeBack(id);
    }

    /** Begins to delete what was made. */
    public String takeBack() {
        acceptances.takeBack(id);
        return "/lists/acceptance?faces-redirect=true&id=" + id;
    }

    public Acceptance getAcceptance() {
        return acceptance;
    }

    /** With how many have come to what; not while that is under way, since the title stays as it was when the page was opened. */
    public String getTitle() {
        return new AcceptanceRow(acceptance, getUnderWay() == null ? counts : Map.of()).getTitle();
    }

    /** Null if nobody is at it. */
    public AcceptanceProgress getUnderWay() {
        return underWay.filter(each -> each.getFailure() == null).orElse(null);
    }

    /** Why it broke off the last time, as a sentence; null if it did not. */
    public String getFailure() {
        return underWay.map(AcceptanceProgress::getFailure).map(Refusal::text).orElse(null);
    }

    /** Whether the server ended before all entries had their turn. */
    public boolean isBrokenOff() {
        return !acceptance.isEnded() && underWay.isEmpty();
    }

    public List<Map.Entry<AcceptanceOutcome, Long>> getCounts() {
        return List.copyOf(counts.entrySet());
    }

    /** Whether there is anything to take back. */
    public boolean isMade() {
        return Stream.of(AcceptanceOutcome.MADE, AcceptanceOutcome.LINKED, AcceptanceOutcome.STAYS).anyMatch(counts::containsKey);
    }

    /** What is to be deleted, if the editor says so once more; null if nobody has asked for it. */
    public ToTakeBack getToTakeBack() {
        return toTakeBack;
    }

    public Page<AcceptanceItem> getItems() {
        return items;
    }
}
