package org.amur.lists.fetch;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Imported or refused release that could not be moved out of its folder; see {@link WatchedFolder#mark}. */
@Entity
@Table(name = "list_supply_file")
@IdClass(SupplyFile.Key.class)
class SupplyFile {

    @Id
    @Column(name = "supply_id")
    private Long supply;

    @Id
    @Column(name = "sha256")
    private String mark;

    protected SupplyFile() {
    }

    SupplyFile(long supply, String mark) {
        this.supply = supply;
        this.mark = mark;
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long supply;
        private String mark;

        Key() {
        }

        Key(Long supply, String mark) {
            this.supply = supply;
            this.mark = mark;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && supply.equals(key.supply) && mark.equals(key.mark);
        }

        @Override
        public int hashCode() {
            return Objects.hash(supply, mark);
        }
    }
}
