package org.amur.screening.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.lists.OfficialList;

/** Release of a list at the last screening of actors. */
@Entity
@Table(name = "screening_release")
class ScreenedRelease {

    @Id
    @Enumerated(EnumType.STRING)
    private OfficialList list;

    @Column(name = "release_id")
    private long release;

    protected ScreenedRelease() {
    }

    ScreenedRelease(OfficialList list, long release) {
        this.list = list;
        this.release = release;
    }

    OfficialList getList() {
        return list;
    }

    long getRelease() {
        return release;
    }
}
