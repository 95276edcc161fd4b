package org.amur.actor.merge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.actor.Actor;

/**
 * Form for undoing a merge: versions of the merge and the survivor as shown, the reason, and the later rows assigned to
 * the restored actor.
 */
public class ApartForm implements Serializable {

    static final int MAX_GIVEN = 200;

    private static final long serialVersionUID = 1L;

    private final long merge;
    private int version;
    private int survivorVersion;

    @NotBlank
    @Size(max = MergeForm.REASON_LENGTH)
    private String reason;

    @NotNull
    @Size(max = MAX_GIVEN)
    private List<String> given = new ArrayList<>();

    public ApartForm(ActorMerge merge, Actor survivor) {
        this.merge = merge.getId();
        updateVersions(merge, survivor);
    }

    /** Updates the versions after both were shown again. */
    void updateVersions(ActorMerge now, Actor survivor) {
        version = now.getVersion();
        survivorVersion = survivor.getVersion();
    }

    public long getMerge() {
        return merge;
    }

    int getVersion() {
        return version;
    }

    int getSurvivorVersion() {
        return survivorVersion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Returns keys of {@link MergeLine}. */
    public List<String> getGiven() {
        return given;
    }

    public void setGiven(List<String> given) {
        this.given = new ArrayList<>(given);
    }
}
