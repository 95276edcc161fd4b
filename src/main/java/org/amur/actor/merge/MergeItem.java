package org.amur.actor.merge;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.eclipse.persistence.annotations.ReadOnly;

/** Effect of a merge on one row, and of its undo. Written by SQL of {@link MergeItems}. */
@Entity
@Table(name = "actor_merge_item")
@IdClass(MergeItem.Key.class)
@ReadOnly
public class MergeItem {

    @Id
    @Column(name = "merge_id")
    private Long merge;

    @Id
    private String kind;

    @Id
    @Column(name = "row_id")
    private Long row;

    @Column(name = "owner_id")
    private long owner;

    private String title;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    @Column(name = "met_id")
    private Long met;

    @Enumerated(EnumType.STRING)
    private UnmergeOutcome outcome;

    protected MergeItem() {
    }

    /** Returns an {@link ActorPointers#code}, or the kind of other merged data. */
    public String getKind() {
        return kind;
    }

    /** Returns the id of the record that the row belongs to. */
    public long getOwner() {
        return owner;
    }

    /** Returns the record's title at the time of the merge. */
    public String getTitle() {
        return title;
    }

    /** Returns the fate; null for rows added after the merge. */
    public Fate getFate() {
        return fate;
    }

    /** Returns the id of the equal row. */
    public Long getMet() {
        return met;
    }

    /** Returns the outcome; null while the merge is in effect. */
    public UnmergeOutcome getOutcome() {
        return outcome;
    }

    /** Primary key for JPA. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long merge;
        private String kind;
        private Long row;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && merge.equals(key.merge) && kind.equals(key.kind) && row.equals(key.row);
        }

        @Override
        public int hashCode() {
            return Objects.hash(merge, kind, row);
        }
    }
}
