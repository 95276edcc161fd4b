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

/** What a merge did with one row, and what became of that when it was taken apart. Written by statements of {@link MergeItems}. */
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

    /** {@link ActorPointers#code}, or what else a merge takes over. */
    public String getKind() {
        return kind;
    }

    /** The number of the record that it is a part of. */
    public long getOwner() {
        return owner;
    }

    /** What the record was called then. */
    public String getTitle() {
        return title;
    }

    /** Null for what came after the merge. */
    public Fate getFate() {
        return fate;
    }

    /** The number of the row that said the same. */
    public Long getMet() {
        return met;
    }

    /** Null while the merge stands. */
    public UnmergeOutcome getOutcome() {
        return outcome;
    }

    /** What JPA knows a row by. */
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
