package org.amur.sanctions.proposal;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Designation created or linked by a batch acceptance. */
@Embeddable
class AcceptedDesignation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "designation_id")
    private long designation;

    private boolean linked;

    protected AcceptedDesignation() {
    }

    AcceptedDesignation(long designation, boolean linked) {
        this.designation = designation;
        this.linked = linked;
    }

    long getDesignation() {
        return designation;
    }

    /** Returns true if it existed before. */
    boolean isLinked() {
        return linked;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcceptedDesignation accepted && designation == accepted.designation && linked == accepted.linked;
    }

    @Override
    public int hashCode() {
        return Objects.hash(designation, linked);
    }
}
