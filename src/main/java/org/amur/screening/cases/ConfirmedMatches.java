package org.amur.screening.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.OfficialList;

/** Which entries an actor is confirmed to be, for the pages of actors, events, designations and entries. Each asked once. */
@Named
@RequestScoped
public class ConfirmedMatches {

    @Inject
    private CaseRepository cases;

    private final Map<Object, List<CaseRow>> known = new HashMap<>();
    private final Map<Long, Boolean> cut = new HashMap<>();

    /** What is confirmed of an actor, or waits for somebody to decide. */
    public List<CaseRow> ofActor(long actor) {
        return once(List.of("actor", actor), () -> cases.ofActor(actor));
    }

    /** What is confirmed of an actor. */
    public List<CaseRow> confirmedOf(long actor) {
        return ofActor(actor).stream().filter(row -> row.getState() == CaseState.CONFIRMED).toList();
    }

    /** How much waits for somebody to decide of an actor. */
    public long openOf(long actor) {
        return ofActor(actor).stream().filter(row -> row.getState() == CaseState.OPEN).count();
    }

    /** Whether as many cases of an actor are kept as may be, so that other entries may be alike, too. */
    public boolean isCut(long actor) {
        return cut.computeIfAbsent(actor, asked -> cases.cutAmong(List.of(asked)).contains(asked));
    }

    /** The most entries that are kept of an actor. */
    public int getMostKept() {
        return ActorScreening.MOST_CASES;
    }

    /** What is confirmed of those who take part in an event. */
    public List<CaseRow> ofEvent(long event) {
        return once(List.of("event", event), () -> cases.ofEvent(event));
    }

    /** The actors that are confirmed to be whom a list names so. */
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
