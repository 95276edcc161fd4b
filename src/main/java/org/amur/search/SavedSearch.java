package org.amur.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Search that an account saved under a name. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

    static final int NAME_LENGTH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String account;

    private String name;

    private String query;

    protected SavedSearch() {
    }

    SavedSearch(String account, String name, String query) {
        this.account = account;
        this.name = name;
        this.query = query;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getQuery() {
        return query;
    }
}
