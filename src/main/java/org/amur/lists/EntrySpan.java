package org.amur.lists;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.eclipse.persistence.annotations.ReadOnly;

/** First and last release of its list that contain an entry, as positions. */
@Entity
@Table(name = "list_entry_span")
@IdClass(EntrySpan.Key.class)
@ReadOnly
class EntrySpan {

    @Id
    @Column(name = "entry_id")
    private Long entry;

    @Id
    @Column(name = "first_position")
    private long firstPosition;

    @Column(name = "last_position")
    private Long lastPosition;

    protected EntrySpan() {
    }

    Long getEntry() {
        return entry;
    }

    /** Returns true if the release at the position contains the entry. */
    boolean covers(long position) {
        return firstPosition <= position && (lastPosition == null || lastPosition >= position);
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long entry;
        private long firstPosition;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entry.equals(key.entry) && Objects.equals(firstPosition, key.firstPosition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(entry, firstPosition);
        }
    }
}
