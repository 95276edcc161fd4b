package org.amur.history;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;

/**
 * What every form of a record carries beside what a person enters: which record and which version of it the form was
 * filled from, a number that tells the form from every other ({@link DuplicateSubmissions}), and the reason for the change.
 */
public abstract class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID submission = UUID.randomUUID();
    private Long id;
    private int version;
    private String savedBy;

    @Size(max = RecordChange.WHY_LENGTH)
    private String why;

    /** For a new record. */
    protected RecordForm() {
    }

    /** For a record as it stands. */
    protected RecordForm(Recorded record) {
        id = record.getId();
        version = record.getVersion();
        savedBy = record.getModifiedBy();
    }

    /** Everything entered, as text, by message key, in the form's order. */
    public abstract Map<String, String> facts();

    /** Tells this form from every other; see {@link DuplicateSubmissions}. */
    public UUID getSubmission() {
        return submission;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** A form for a new record, sent before and corrected since, goes on as one for the record that it made. */
    void goOnFrom(RecordForm made) {
        id = made.id;
        version = made.version;
    }

    /** Who saved the version that the form was filled from; null for a new record. */
    public String getSavedBy() {
        return savedBy;
    }

    /** The editor's reason for the change; goes to the journal, not into the record. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
