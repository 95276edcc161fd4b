package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/** Row of a case list. */
public final class CaseRow {

    private final long id;
    private final int version;
    private final long actor;
    private final String actorName;
    private final OfficialList list;
    private final String reference;
    private final long entry;
    private final String entryTitle;
    private final EntryKind kind;
    private final CaseState state;
    private final boolean standing;
    private final int score;
    private final CaseState decision;
    private final OffsetDateTime foundAt;

    public CaseRow(Long id, Integer version, Long actor, String actorName, OfficialList list, String reference, Long entry,
            String entryTitle, EntryKind kind, CaseState state, Boolean standing, Integer score, CaseState decision,
            OffsetDateTime foundAt) {
        this.id = id;
        this.version = version;
        this.actor = actor;
        this.actorName = actorName;
        this.list = list;
        this.reference = reference;
        this.entry = entry;
        this.entryTitle = entryTitle;
        this.kind = kind;
        this.state = state;
        this.standing = standing;
        this.score = score;
        this.decision = decision;
        this.foundAt = foundAt;
    }

    public long getId() {
        return id;
    }

    /** Returns the key of this version of the case for forms. */
    public String getKey() {
        return new CaseKey(id, version).toString();
    }

    public long getActor() {
        return actor;
    }

    public String getActorName() {
        return actorName;
    }

    public OfficialList getList() {
        return list;
    }

    public String getReference() {
        return reference;
    }

    public long getEntry() {
        return entry;
    }

    public String getEntryTitle() {
        return entryTitle;
    }

    public EntryKind getKind() {
        return kind;
    }

    public CaseState getState() {
        return state;
    }

    public boolean isStanding() {
        return standing;
    }

    /** Returns the score in per cent. */
    public int getScore() {
        return score;
    }

    /** Returns true if the case was reopened because its evidence changed. */
    public boolean isReturned() {
        return state == CaseState.OPEN && decision != null;
    }

    /** Returns the key of the state's text; an undecided case that is no longer found is closed, not open. */
    public String getStateKey() {
        if (!standing && state == CaseState.OPEN) {
            return "screening.state.settled";
        }
        return isReturned() ? "screening.state.returned" : "screening.state." + state;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getFoundAt() {
        return foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
