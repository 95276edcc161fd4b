package org.amur.history;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;

import jakarta.validation.constraints.Size;

/**
 * Base of record forms: the record and its version, an id that identifies the form ({@link DuplicateSubmissions}), and
 * the reason for the change.
 */
public abstract class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonIgnore
    private UUID submission = UUID.randomUUID();

    @JsonProperty(access = Access.READ_ONLY)
    private Long id;

    @JsonProperty(access = Access.READ_ONLY)
    private int version;

    @JsonProperty(value = "modifiedBy", access = Access.READ_ONLY)
    private String savedBy;

    @JsonProperty(access = Access.WRITE_ONLY)
    @Size(max = RecordChange.WHY_LENGTH)
    private String why;

    /** Creates a form for a new record. */
    protected RecordForm() {
    }

    /** Creates a form for a stored record. */
    protected RecordForm(Recorded record) {
        id = record.getId();
        version = record.getVersion();
        savedBy = record.getModifiedBy();
    }

    /** Returns all entries as text by message key, in the form's order. */
    public abstract Map<String, String> facts();

    /** Returns the id of this form; see {@link DuplicateSubmissions}. */
    public UUID getSubmission() {
        return submission;
    }

    /** Sets the id of this form to one that a repeated request will have, too. */
    public void submitAs(UUID request) {
        submission = request;
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

    /** Turns a form for a new record, submitted and then corrected, into one for the record that it created. */
    void continueFrom(RecordForm made) {
        id = made.id;
        version = made.version;
    }

    /** Turns the form of an earlier version into one that replaces the current version; what commands change is kept. */
    protected void replace(RecordForm current) {
        version = current.version;
        savedBy = current.savedBy;
    }

    /** Returns the author of the version in the form; null for a new record. */
    public String getSavedBy() {
        return savedBy;
    }

    /** Returns the editor's reason for the change, stored in the journal rather than in the record. */
    public String getWhy() {
        return why;
    }

    /** Tells whether a reason is given that the journal can store. */
    public boolean isReasoned() {
        return why != null && !why.isBlank() && why.length() <= RecordChange.WHY_LENGTH;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
