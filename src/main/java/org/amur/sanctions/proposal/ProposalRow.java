package org.amur.sanctions.proposal;

import java.util.List;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/** An entry that may be a designation, with the followed programmes in which it is and what is known of it. */
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

    void knownAs(Long actor) {
        this.actor = actor;
    }

    void declined(long decision, String reason) {
        declined = decision;
        this.reason = reason;
    }

    String getKey() {
        return ActorCandidates.key(list, reference);
    }

    /** Of the entry as the current release has it. */
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

    /** Whether a measure is known under which it would be designated. */
    public boolean isAcceptable() {
        return programmes.stream().anyMatch(each -> each.getMeasureId() != null);
    }

    /** The number of the actor that has the entry's reference among its identifiers; null if none has. */
    public Long getActor() {
        return actor;
    }

    /** Why it was declined; null if it was not. */
    public String getReason() {
        return reason;
    }

    /** The number of the decision that declined it. */
    public Long getDeclined() {
        return declined;
    }
}
