package org.amur.sanctions.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Source by which a release of an official list is cited. */
@Entity
@Table(name = "list_release_source")
class ReleaseSource {

    @Id
    @Column(name = "release_id")
    private long release;

    @Column(name = "source_id")
    private long source;

    protected ReleaseSource() {
    }

    ReleaseSource(long release, long source) {
        this.release = release;
        this.source = source;
    }

    long getSource() {
        return source;
    }

    void assign(long made) {
        source = made;
    }
}
