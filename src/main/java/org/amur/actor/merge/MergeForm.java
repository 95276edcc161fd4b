package org.amur.actor.merge;

import java.io.Serializable;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.actor.Actor;

/** Form for a merge: the two actors with their versions as shown, and the reason. */
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

    /**
     * Creates a form.
     *
     * @param survivor actor that remains
     */
    public MergeForm(Actor survivor, Actor absorbed) {
        this.survivor = survivor.getId();
        this.absorbed = absorbed.getId();
        updateVersions(survivor, absorbed);
    }

    /** Updates the versions after both were shown again. */
    void updateVersions(Actor stays, Actor ends) {
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
