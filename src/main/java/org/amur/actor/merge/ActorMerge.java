package org.amur.actor.merge;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.actor.Actor;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Merge of an actor (absorbed) into another (survivor), in effect until it is undone. Stores both ids and names, and
 * outlives either actor.
 */
@Entity
@Table(name = "actor_merge")
@Customizer(HistoryCustomizer.class)
public class ActorMerge extends Recorded {

    @Column(name = "survivor_id")
    private long survivor;

    @Column(name = "survivor_name")
    private String survivorName;

    @Column(name = "absorbed_id")
    private long absorbed;

    @Column(name = "absorbed_name")
    private String absorbedName;

    private String reason;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "merged_at")
    private OffsetDateTime mergedAt;

    @Column(name = "apart_reason")
    private String apartReason;

    @Column(name = "apart_by")
    private String apartBy;

    @Column(name = "apart_at")
    private OffsetDateTime apartAt;

    protected ActorMerge() {
    }

    ActorMerge(Actor survivor, Actor absorbed, String reason, String by, OffsetDateTime at) {
        this.survivor = survivor.getId();
        survivorName = survivor.getName();
        this.absorbed = absorbed.getId();
        absorbedName = absorbed.getName();
        this.reason = reason;
        mergedBy = by;
        mergedAt = at;
    }

    void undo(String why, String by, OffsetDateTime at) {
        apartReason = why;
        apartBy = by;
        apartAt = at;
    }

    /** Returns the id of the survivor. */
    public long getSurvivor() {
        return survivor;
    }

    /** Returns the survivor's name at the time of the merge. */
    public String getSurvivorName() {
        return survivorName;
    }

    /** Returns the id of the absorbed actor. */
    public long getAbsorbed() {
        return absorbed;
    }

    public String getAbsorbedName() {
        return absorbedName;
    }

    public String getReason() {
        return reason;
    }

    public String getMergedBy() {
        return mergedBy;
    }

    /** Returns the time in UTC; equals the instant of the merge in the history. */
    public OffsetDateTime getMergedAt() {
        return mergedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public boolean isInEffect() {
        return apartAt == null;
    }

    /** Returns the reason for undoing it; null while in effect, like the user and time. */
    public String getApartReason() {
        return apartReason;
    }

    public String getApartBy() {
        return apartBy;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getApartAt() {
        return apartAt == null ? null : apartAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
