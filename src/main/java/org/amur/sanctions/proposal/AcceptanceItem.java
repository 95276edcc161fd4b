package org.amur.sanctions.proposal;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.amur.history.AsOf;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.ListedEntry;
import org.amur.lists.OfficialList;
import org.amur.text.ShortText;

/** Result for one entry of a batch acceptance. */
@Entity
@Table(name = "acceptance_item")
@IdClass(AcceptanceItem.Key.class)
public class AcceptanceItem {

    private static final int MAX_DETAIL_LENGTH = 500;

    @Id
    @Column(name = "acceptance_id")
    private Long acceptance;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    @Column(name = "entry_ref")
    private String reference;

    @Column(name = "entry_id")
    private long entry;

    private String title;

    @Enumerated(EnumType.STRING)
    private AcceptanceOutcome outcome;

    private String detail;

    @Column(name = "actor_id")
    private Long actor;

    @Column(name = "actor_made")
    private boolean actorMade;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @ElementCollection
    @CollectionTable(name = "acceptance_designation", joinColumns = {
        @JoinColumn(name = "acceptance_id", referencedColumnName = "acceptance_id"),
        @JoinColumn(name = "position", referencedColumnName = "position")})
    private List<AcceptedDesignation> designations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "acceptance_known", joinColumns = {
        @JoinColumn(name = "acceptance_id", referencedColumnName = "acceptance_id"),
        @JoinColumn(name = "position", referencedColumnName = "position")})
    @Column(name = "designation_id")
    private List<Long> known = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_before")
    private AcceptanceOutcome before;

    @Column(name = "back_at")
    private OffsetDateTime backAt;

    protected AcceptanceItem() {
    }

    AcceptanceItem(long acceptance, int position, ListedEntry entry, AcceptanceOutcome outcome, String detail) {
        this.acceptance = acceptance;
        this.position = position;
        list = entry.getList();
        reference = entry.getReference();
        this.entry = entry.getId();
        title = entry.getTitle();
        this.outcome = outcome;
        this.detail = cut(detail);
    }

    void accepted(Accepted accepted) {
        actor = accepted.actor();
        actorMade = accepted.actorMade();
        writtenAt = accepted.writtenAt();
        accepted.made().forEach(each -> designations.add(new AcceptedDesignation(each, false)));
        accepted.linked().forEach(each -> designations.add(new AcceptedDesignation(each, true)));
        known.addAll(accepted.known());
    }

    /** Records that it was undone, or that the undo was refused. */
    void recordUndo(AcceptanceOutcome now, String why) {
        before = before == null ? outcome : before;
        backAt = DatabaseClock.now();
        outcome = now;
        detail = cut(why);
    }

    private static String cut(String why) {
        return why == null ? null : ShortText.to(why, MAX_DETAIL_LENGTH);
    }

    /**
     * Returns true if the entry was declined because designations from other entries were equal, even if undone since.
     */
    boolean wasKnown() {
        return (before == null ? outcome : before) == AcceptanceOutcome.KNOWN;
    }

    private boolean isBackKnown() {
        return backAt == null || AsOf.includes(backAt);
    }

    public int getPosition() {
        return position;
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

    public String getTitle() {
        return title;
    }

    /** Returns the outcome at the as-of date. */
    public AcceptanceOutcome getOutcome() {
        return isBackKnown() ? outcome : before;
    }

    /** Returns the reason as a sentence; null if the outcome is sufficient. */
    public String getDetail() {
        return isBackKnown() ? detail : null;
    }

    /** Returns the designated actor; for undecided entries the first candidate; null if there is none. */
    public Long getActor() {
        return actor;
    }

    void suggestActor(long somebody) {
        actor = somebody;
    }

    boolean isActorMade() {
        return actorMade;
    }

    OffsetDateTime getWrittenAt() {
        return writtenAt;
    }

    /** Returns the created and linked designations. */
    List<AcceptedDesignation> getDesignations() {
        return designations;
    }

    /** Returns the ids of equal designations from other entries. */
    List<Long> getKnown() {
        return known;
    }

    /** Primary key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long acceptance;
        private int position;

        public Key() {
        }

        Key(Long acceptance, int position) {
            this.acceptance = acceptance;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && acceptance.equals(key.acceptance) && position == key.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(acceptance, position);
        }
    }
}
