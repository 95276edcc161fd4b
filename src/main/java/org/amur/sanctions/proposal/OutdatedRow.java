package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorName;
import org.amur.lists.FieldChange;
import org.amur.lists.ListRelease;
import org.amur.lists.ListedEntry;
import org.amur.lists.OfficialList;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.imposition.Acknowledgement;
import org.amur.sanctions.imposition.Designation;

/** Designation whose entry has changed, leads to further measures or was removed from its list. */
public final class OutdatedRow {

    private final Designation designation;
    private ListRelease release;
    private Long now;
    private ListRelease goneSince;
    private List<FieldChange> fields = List.of();
    private List<ActorName> names = List.of();
    private List<ActorIdentifier> identifiers = List.of();
    private List<ListedProgrammeRow> further = List.of();

    OutdatedRow(Designation designation) {
        this.designation = designation;
    }

    void by(ListRelease current) {
        release = current;
    }

    /**
     * @param entries current entries with its reference: if there are several parties, the reviewed one if it is among
     * them
     */
    void setCurrentVersion(List<Long> entries) {
        Long last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        now = entries.contains(getReviewedEntry()) ? Long.valueOf(getReviewedEntry()) : last;
    }

    void setGoneSince(ListRelease without) {
        goneSince = without;
    }

    /** @param entries entries of both versions, reviewed and current */
    void compare(Map<Long, ListedEntry> entries) {
        fields = FieldChange.between(entries.get(getReviewedEntry()), now == null ? null : entries.get(now));
    }

    /** Limits the differences to what a page shows. */
    void shorten() {
        fields = fields.stream().map(FieldChange::shortened).toList();
    }

    void setRecorded(List<ActorName> namesOfTarget, List<ActorIdentifier> identifiersOfTarget) {
        names = namesOfTarget;
        identifiers = identifiersOfTarget;
    }

    void setFurther(List<ListedProgrammeRow> programmes) {
        further = programmes;
    }

    /** Returns the id of the designation. */
    public long getId() {
        return designation.getId();
    }

    public int getVersion() {
        return designation.getVersion();
    }

    /** Returns the key for forms. */
    public String getKey() {
        return key().toString();
    }

    OutdatedKey key() {
        return new OutdatedKey(getId(), getVersion(), now);
    }

    long getTargetId() {
        return designation.getTarget().getId();
    }

    public String getTarget() {
        return designation.getTarget().getName();
    }

    /** Returns the title of the measure. */
    public String getMeasure() {
        return designation.getMeasure().getTitle();
    }

    /** Returns the recorded reason of the authority. */
    public String getReason() {
        return designation.getReason();
    }

    public LifeCycle getLifeCycle() {
        return designation.getLifeCycle();
    }

    /** Returns the decision to keep it, even if made for an earlier change; null if there is none. */
    public Acknowledgement getKept() {
        return designation.getKept();
    }

    public OfficialList getList() {
        return designation.getListedAs().getList();
    }

    public String getReference() {
        return designation.getListedAs().getReference();
    }

    /** Returns the id of the reviewed version. */
    public long getReviewedEntry() {
        return designation.getListedAs().getEntry();
    }

    /** Returns the current release of the list. */
    public ListRelease getRelease() {
        return release;
    }

    /** Returns the id of the current version; null if it was removed. */
    public Long getNow() {
        return now;
    }

    /** Returns the first release without it; null if it was not removed. */
    public ListRelease getGoneSince() {
        return goneSince;
    }

    /** Returns the differences between the reviewed and the current version; for a removed entry all its content. */
    public List<FieldChange> getFields() {
        return fields;
    }

    /** Returns the recorded names of the target. */
    public List<ActorName> getNames() {
        return names;
    }

    /** Returns the recorded identifiers of the target. */
    public List<ActorIdentifier> getIdentifiers() {
        return identifiers;
    }

    /** Returns true if the reviewed version is current. */
    public boolean isSame() {
        return now != null && now == getReviewedEntry();
    }

    /** Returns the programmes with measures under which the entry is not yet designated, one for each measure. */
    public List<ListedProgrammeRow> getFurther() {
        return further;
    }
}
