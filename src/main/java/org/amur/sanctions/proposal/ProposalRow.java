package org.amur.sanctions.proposal;

import java.util.List;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/** Proposed entry with its followed programmes and state. */
public final class ProposalRow {

    private final long id;
    private final OfficialList list;
    private final String reference;
    private final EntryKind kind;
    private final String title;
    private List<ListedProgrammeRow> programmes = List.of();
    private Long actor;
    private String reason;
    private Long declined;

    public ProposalRow(Long id, OfficialList list, String reference, EntryKind kind, String title) {
        this.id = id;
        this.list = list;
        this.reference = reference;
        this.kind = kind;
        this.title = title;
    }

    void in(List<ListedProgrammeRow> followed) {
        programmes = followed;
    }

    void setActor(Long actor) {
        this.actor = actor;
    }

    void declined(long decision, String reason) {
        declined = decision;
        this.reason = reason;
    }

    String getKey() {
        return ActorCandidates.key(list, reference);
    }

    /** Returns the id of the entry in the current release. */
    public long getId() {
        return id;
    }

    public OfficialList getList() {
        return list;
    }

    public String getReference() {
        return reference;
    }

    public EntryKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public List<ListedProgrammeRow> getProgrammes() {
        return programmes;
    }

    /** Returns true if one of its programmes has a measure. */
    public boolean isAcceptable() {
        return programmes.stream().anyMatch(each -> each.measureId() != null);
    }

    /** Returns the id of the actor with the entry's reference among its identifiers; null if there is none. */
    public Long getActor() {
        return actor;
    }

    /** Returns the reason for declining; null if it was not declined. */
    public String getReason() {
        return reason;
    }

    /** Returns the id of the decision to decline it. */
    public Long getDeclined() {
        return declined;
    }
}
