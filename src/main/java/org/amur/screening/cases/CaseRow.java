package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/**
 * Row of a case list.
 *
 * @param score in per cent
 * @param foundAt in UTC
 */
public record CaseRow(Long id, Integer version, Long actor, String actorName, OfficialList list, String reference, Long entry,
        String entryTitle, EntryKind kind, CaseState state, Boolean current, Integer score, CaseState decision, OffsetDateTime foundAt) {

    public CaseRow {
        foundAt = foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the key of this version of the case for forms. */
    public String getKey() {
        return new CaseKey(id, version).toString();
    }

    /** Returns true if the case was reopened because its evidence changed. */
    public boolean isReturned() {
        return state == CaseState.OPEN && decision != null;
    }

    /** Returns the key of the state's text; an undecided case that is no longer found is closed, not open. */
    public String getStateKey() {
        if (!current && state == CaseState.OPEN) {
            return "screening.state.settled";
        }
        return isReturned() ? "screening.state.returned" : "screening.state." + state;
    }
}
