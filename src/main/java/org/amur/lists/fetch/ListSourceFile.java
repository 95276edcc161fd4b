package org.amur.lists.fetch;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.amur.fetch.WatchedFolder;

/** Imported or refused release that could not be moved out of its folder; see {@link WatchedFolder#mark}. */
@Entity
@Table(name = "list_source_file")
@IdClass(ListSourceFile.Key.class)
class ListSourceFile {

    @Id
    @Column(name = "list_source_id")
    private Long listSource;

    @Id
    @Column(name = "sha256")
    private String mark;

    protected ListSourceFile() {
    }

    ListSourceFile(long listSource, String mark) {
        this.listSource = listSource;
        this.mark = mark;
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long listSource;
        private String mark;

        Key() {
        }

        Key(Long listSource, String mark) {
            this.listSource = listSource;
            this.mark = mark;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && listSource.equals(key.listSource) && mark.equals(key.mark);
        }

        @Override
        public int hashCode() {
            return Objects.hash(listSource, mark);
        }
    }
}
