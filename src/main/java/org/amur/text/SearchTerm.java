package org.amur.text;

import java.io.Serializable;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

/**
 * Search term of a record, read-only, as the root of search queries; see {@link SearchTerms}. The record stores its
 * terms as a collection; a subclass for each kind maps the same table with the record's id only. A join with the
 * record's own table may scan all records to find a few terms.
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

    /** Primary key for JPA. */
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
