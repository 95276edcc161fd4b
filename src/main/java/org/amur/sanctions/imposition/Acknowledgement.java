package org.amur.sanctions.imposition;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That somebody let a designation stand as it is, though the entry from which it comes has changed or is gone. Immutable. */
@Embeddable
public class Acknowledgement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "let_stand_position")
    private Long position;

    @Column(name = "let_stand_entry")
    private Long entry;

    @Column(name = "let_stand_reason")
    private String reason;

    @Column(name = "let_stand_by")
    private String by;

    @Column(name = "let_stand_at")
    private OffsetDateTime at;

    protected Acknowledgement() {
    }

    /**
     * @param position of the release that was current
     * @param entry    the number of what it said; null if it had the entry no more
     */
    public Acknowledgement(long position, Long entry, String reason, String by, OffsetDateTime at) {
        this.position = position;
        this.entry = entry;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    /** The number of what the list said; null if it had the entry no more. */
    public Long getEntry() {
        return entry;
    }

    public String getReason() {
        return reason;
    }

    public String getBy() {
        return by;
    }

    /** In UTC. */
    public OffsetDateTime getAt() {
        return at.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
