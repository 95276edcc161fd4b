package org.amur.screening.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.OfficialList;

/**
 * Screening matches for the pages of actors, events, designations and entries; each query is cached for the request.
 */
@Named
@RequestScoped
public class ConfirmedMatches {

    @Inject
    private CaseRepository cases;

    private final Map<Object, List<CaseRow>> known = new HashMap<>();
    private final Map<Long, Boolean> cut = new HashMap<>();

    /** Returns the true matches and open cases of an actor. */
    public List<CaseRow> ofActor(long actor) {
        return once(List.of("actor", actor), () -> cases.ofActor(actor));
    }

    /** Returns the true matches of an actor. */
    public List<CaseRow> confirmedOf(long actor) {
        return ofActor(actor).stream().filter(row -> row.state() == CaseState.CONFIRMED).toList();
    }

    /** Returns the list entry with a reference that is a true match of an actor; null if there is none. */
    public Long entryOf(long actor, String reference) {
        return confirmedOf(actor).stream().filter(row -> row.reference().equals(reference)).map(CaseRow::entry).findFirst().orElse(null);
    }

    /** Returns the number of open cases of an actor. */
    public long openOf(long actor) {
        return ofActor(actor).stream().filter(row -> row.state() == CaseState.OPEN).count();
    }

    /** Returns true if an actor has the maximum number of cases, so that further entries may be similar. */
    public boolean isCut(long actor) {
        return cut.computeIfAbsent(actor, asked -> cases.cutAmong(List.of(asked)).contains(asked));
    }

    /** Returns the maximum cases of an actor. */
    public int getMostKept() {
        return ActorScreening.MAX_CASES;
    }

    /** Returns the true matches of some actors. */
    public List<CaseRow> among(List<Long> actors) {
        return once(actors, () -> cases.confirmedAmong(actors));
    }

    /** Returns the true matches of a list reference. */
    public List<CaseRow> ofEntry(OfficialList list, String reference) {
        return once(List.of(list, reference), () -> cases.ofEntry(list, reference));
    }

    private List<CaseRow> once(Object question, Supplier<List<CaseRow>> asked) {
        List<CaseRow> answer = known.get(question);
        if (answer == null) {
            answer = asked.get();
            known.put(question, answer);
        }
        return answer;
    }
}
