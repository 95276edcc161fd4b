package org.amur.lists;

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

/** Programme under which an entry is listed. */
@Entity
@Table(name = "list_entry_programme")
@IdClass(EntryProgramme.Key.class)
@ReadOnly
class EntryProgramme {

    @Id
    @Column(name = "entry_id")
    private Long entry;

    @Id
    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    protected EntryProgramme() {
    }

    Long getEntry() {
        return entry;
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long entry;
        private String code;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entry.equals(key.entry) && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(entry, code);
        }
    }
}
