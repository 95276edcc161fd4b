package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.text.ShortText;

/** One command on one record: who did what, when and why. Written once by {@link Journal}, never changed. */
@Entity
@Table(name = "record_change")
public class RecordChange {

    /** What was done. */
    public enum Action {
        CREATE, UPDATE,
        /** Changed while it was published, and stays so. */ AMEND,
        REVIEW, PUBLISH,
        /** No longer published, or no longer reviewed. */ WITHDRAW,
        DELETE, RESTORE,
        /** Said why it is as it is. */ EXPLAIN,
        /** Taken up once more by a person. */ REOPEN,
        /** Taken up once more because what it rests on has changed. */ RETURN,
        /** Settled by what it rests on. */ RESOLVE,
        /** Somebody decided what it is. */ DECIDE,
        /** Two records became one, or what pointed at one points at the other. */ MERGE,
        /** They became two again. */ PART,
        /** An API token of an account was issued. */ ISSUE_TOKEN,
        /** An API token of an account was revoked. */ REVOKE_TOKEN,
        /** A feed key of an account was issued. */ ISSUE_KEY,
        /** A feed key of an account was revoked. */ REVOKE_KEY,
        /** The personal data of an account was erased. */ ERASE
    }

    static final int WHY_LENGTH = 500;
    static final int TITLE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "changed_at")
    private OffsetDateTime at;

    @Column(name = "changed_by")
    private String by;

    private String kind;

    @Column(name = "record_id")
    private long recordId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String why;

    private String submission;

    protected RecordChange() {
    }

    RecordChange(OffsetDateTime at, String by, String kind, long recordId, String title, Action action, String why) {
        this.at = at;
        this.by = by;
        this.kind = kind;
        this.recordId = recordId;
        this.title = ShortText.to(title, TITLE_LENGTH);
        this.action = action;
        this.why = why == null || why.isBlank() ? null : why.strip();
    }

    void by(UUID form) {
        submission = form.toString();
    }

    public Long getId() {
        return id;
    }

    /** In UTC; the instant at which the history twins hold the change. */
    public OffsetDateTime getAt() {
        return at.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public String getBy() {
        return by;
    }

    /** {@link RecordKind#code()} of the record. */
    public String getKind() {
        return kind;
    }

    public long getRecordId() {
        return recordId;
    }

    /** What the record was called when it was changed. */
    public String getTitle() {
        return title;
    }

    public Action getAction() {
        return action;
    }

    /** The editor's reason; null if none was given. */
    public String getWhy() {
        return why;
    }

    public boolean isUndoable() {
        return action == Action.DELETE;
    }
}
