package org.amur.sanctions.imposition;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Decision to keep a designation although its list entry has changed or was removed. Immutable. */
@Embeddable
public class Acknowledgement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "kept_position")
    private Long position;

    @Column(name = "kept_entry")
    private Long entry;

    @Column(name = "kept_reason")
    private String reason;

    @Column(name = "kept_by")
    private String by;

    @Column(name = "kept_at")
    private OffsetDateTime at;

    protected Acknowledgement() {
    }

    /**
     * @param position position of the release that was current
     *
     * @param entry    id of the entry in it; null if it was removed
     */
    public Acknowledgement(long position, Long entry, String reason, String by, OffsetDateTime at) {
        this.position = position;
        this.entry = entry;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    /** Returns the id of the entry; null if it was removed. */
    public Long getEntry() {
        return entry;
    }

    public String getReason() {
        return reason;
    }

    public String getBy() {
        return by;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getAt() {
        return at.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
