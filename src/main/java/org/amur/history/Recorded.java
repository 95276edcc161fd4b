package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * Base of records that users edit as a whole, with version, author and time of the last change. A change of a part (a
 * name, a citation) makes a new version of its root; {@link Journal} alone stamps it.
 */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    @SequenceGenerator(name = "amur_id", sequenceName = "amur_id", allocationSize = SequenceNumbers.BLOCK)
    private Long id;

    @Version
    private int version;

    @Column(name = "modified_by")
    private String modifiedBy;

    @Column(name = "modified_at")
    private OffsetDateTime modifiedAt;

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getModifiedBy() {
        return modifiedBy;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getModifiedAt() {
        return modifiedAt == null ? null : modifiedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    void stamp(String by, OffsetDateTime at) {
        modifiedBy = by;
        modifiedAt = at;
    }
}
