package org.amur.screening.cases;

import java.util.Collection;
import java.util.List;

import org.amur.history.RecordChange.Action;

/** Result of screening some actors: cases found, reopened, changed and closed. */
record CaseCount(int found, int returned, int changed, int settled) {

    static final CaseCount NOTHING = new CaseCount(0, 0, 0, 0);

    /** @param actions results of known cases; null for an unchanged one */
    static CaseCount of(int found, Collection<Action> actions) {
        return new CaseCount(found, count(actions, Action.RETURN, Action.REOPEN), count(actions, Action.UPDATE, Action.DECIDE),
                count(actions, Action.RESOLVE));
    }

    private static int count(Collection<Action> actions, Action... of) {
        return (int) actions.stream().filter(action -> action != null && List.of(of).contains(action)).count();
    }

    CaseCount plus(CaseCount other) {
        return new CaseCount(found + other.found, returned + other.returned, changed + other.changed, settled + other.settled);
    }
}
