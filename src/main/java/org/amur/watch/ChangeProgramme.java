package org.amur.watch;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.eclipse.persistence.annotations.ReadOnly;

/** Programme of the changed party, before or after. */
@Entity
@Table(name = "list_change_programme")
@IdClass(ChangeProgramme.Key.class)
@ReadOnly
class ChangeProgramme {

    @Id
    @Column(name = "change_id")
    private Long change;

    @Id
    private String code;

    protected ChangeProgramme() {
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long change;
        private String code;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && change.equals(key.change) && code.equals(key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(change, code);
        }
    }
}
