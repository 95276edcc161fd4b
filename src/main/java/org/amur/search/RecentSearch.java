package org.amur.search;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.jobs.DatabaseClock;

/** Latest search of an account for a text. */
@Entity
@Table(name = "recent_search")
class RecentSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String account;

    private String query;

    @Column(name = "searched_at")
    private OffsetDateTime searchedAt;

    protected RecentSearch() {
    }

    RecentSearch(String account) {
        this.account = account;
    }

    void repeat(String query) {
        this.query = query;
        searchedAt = DatabaseClock.now();
    }

    String getQuery() {
        return query;
    }
}
