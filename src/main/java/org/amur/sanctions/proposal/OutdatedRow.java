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

/** A designation whose entry has changed, leads to further measures, or is gone from its list. */
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

    /** @param entries that have its reference by now: where they are several parties, the one that it is if it is there still */
    void says(List<Long> entries) {
        Long last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        now = entries.contains(getSaid()) ? Long.valueOf(getSaid()) : last;
    }

    void goneSince(ListRelease without) {
        goneSince = without;
    }

    /** @param entries of both numbers, said and now */
    void compare(Map<Long, ListedEntry> entries) {
        fields = FieldChange.between(entries.get(getSaid()), now == null ? null : entries.get(now));
    }

    /** Leaves as much of what differs as a page has room for. */
    void shorten() {
        fields = fields.stream().map(FieldChange::shortened).toList();
    }

    void recorded(List<ActorName> namesOfTarget, List<ActorIdentifier> identifiersOfTarget) {
        names = namesOfTarget;
        identifiers = identifiersOfTarget;
    }

    void further(List<ListedProgrammeRow> programmes) {
        further = programmes;
    }

    /** The designation's number. */
    public long getId() {
        return designation.getId();
    }

    public int getVersion() {
        return designation.getVersion();
    }

    /** By which a form says what was looked at. */
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

    /** Its title. */
    public String getMeasure() {
        return designation.getMeasure().getTitle();
    }

    /** What the authority gives as its reason, as recorded. */
    public String getReason() {
        return designation.getReason();
    }

    public LifeCycle getLifeCycle() {
        return designation.getLifeCycle();
    }

    /** That it is to stand; what was answered of an earlier change, too. Null if it never was. */
    public Acknowledgement getLetStand() {
        return designation.getLetStand();
    }

    public OfficialList getList() {
        return designation.getListedAs().getList();
    }

    public String getReference() {
        return designation.getListedAs().getReference();
    }

    /** The number of what the list said when an editor last looked. */
    public long getSaid() {
        return designation.getListedAs().getEntry();
    }

    /** The current release of the list. */
    public ListRelease getRelease() {
        return release;
    }

    /** The number of what it says by now; null if it is gone. */
    public Long getNow() {
        return now;
    }

    /** The first release without it; null if it is not gone. */
    public ListRelease getGoneSince() {
        return goneSince;
    }

    /** What the list said when an editor last looked and says no more, and what it says instead; of what is gone, all that it said. */
    public List<FieldChange> getFields() {
        return fields;
    }

    /** The names of the target, as recorded. */
    public List<ActorName> getNames() {
        return names;
    }

    /** The identifiers of the target, as recorded. */
    public List<ActorIdentifier> getIdentifiers() {
        return identifiers;
    }

    /** Whether the list still says what it said when an editor last looked. */
    public boolean isSame() {
        return now != null && now == getSaid();
    }

    /** Those of its programmes that lead to measures under which nothing is designated from the entry yet, one for each measure. */
    public List<ListedProgrammeRow> getFurther() {
        return further;
    }
}
