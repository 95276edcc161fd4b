package org.amur.text;

import java.io.Serializable;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

/**
 * One term under which a record is found, as a query begins with it; see {@link SearchTerms}. The record keeps its terms as
 * a collection; a subclass for each kind of record maps the same table for reading only, with the record's number alone.
 * By way of the record's own table a database may go through all records to find a few terms.
 */
@MappedSuperclass
@IdClass(SearchTerm.Key.class)
public abstract class SearchTerm {

    @Id
    private Long owner;

    @Id
    private String term;

    protected SearchTerm() {
    }

    /** The number of the record. */
    public Long getOwner() {
        return owner;
    }

    public String getTerm() {
        return term;
    }

    /** What JPA knows a row by. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long owner;
        private String term;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && owner.equals(key.owner) && term.equals(key.term);
        }

        @Override
        public int hashCode() {
            return 31 * owner.hashCode() + term.hashCode();
        }
    }
}
