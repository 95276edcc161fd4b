package org.amur.actor.merge;

import java.io.Serializable;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.actor.Actor;

/** Which two actors are one, as they were looked at, and why. */
public class MergeForm implements Serializable {

    static final int REASON_LENGTH = 500;

    private static final long serialVersionUID = 1L;

    private final UUID submission = UUID.randomUUID();
    private final long survivor;
    private final long absorbed;
    private int survivorVersion;
    private int absorbedVersion;

    @NotBlank
    @Size(max = REASON_LENGTH)
    private String reason;

    /** @param survivor the one that stays */
    public MergeForm(Actor survivor, Actor absorbed) {
        this.survivor = survivor.getId();
        this.absorbed = absorbed.getId();
        lookedAt(survivor, absorbed);
    }

    /** Both were shown once more, as they are now. */
    void lookedAt(Actor stays, Actor ends) {
        survivorVersion = stays.getVersion();
        absorbedVersion = ends.getVersion();
    }

    public UUID getSubmission() {
        return submission;
    }

    public long getSurvivor() {
        return survivor;
    }

    public long getAbsorbed() {
        return absorbed;
    }

    int getSurvivorVersion() {
        return survivorVersion;
    }

    int getAbsorbedVersion() {
        return absorbedVersion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
