package org.amur.lists;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.eclipse.persistence.annotations.ReadOnly;

/** Entry of a waiting release. */
@Entity
@Table(name = "list_waiting_entry")
@IdClass(WaitingEntry.Key.class)
@ReadOnly
class WaitingEntry {

    @Id
    @Column(name = "release_id")
    private Long release;

    @Id
    @Column(name = "entry_id")
    private Long entry;

    protected WaitingEntry() {
    }

    Long getRelease() {
        return release;
    }

    Long getEntry() {
        return entry;
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long release;
        private Long entry;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && release.equals(key.release) && entry.equals(key.entry);
        }

        @Override
        public int hashCode() {
            return Objects.hash(release, entry);
        }
    }
}
