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
import org.amur.web.Texts;

/**
 * Journal entry of one command on one record: user, action, time and reason. Written by {@link Journal}, immutable.
 */
@Entity
@Table(name = "record_change")
public class RecordChange {

    /** Kind of change. */
    public enum Action {
        CREATE, UPDATE,
        /** Changed while published; remains published. */ AMEND,
        /** Submitted for review. */ SUBMIT,
        PUBLISH,
        /** Publication withdrawn. */ WITHDRAW,
        /** Returned from review to draft. */ SEND_BACK,
        DELETE, RESTORE,
        /** Explanation added. */ EXPLAIN,
        /** Reopened by a user. */ REOPEN,
        /** Reopened because the underlying data changed. */ RETURN,
        /** Resolved by the underlying data. */ RESOLVE,
        /** Decided by a user. */ DECIDE,
        /** Fact confirmed although a source was corrected or retracted. */ UPHOLD,
        /** Original source of a citation decided. */ ATTRIBUTE,
        /** Merged with another record, or references moved to it. */ MERGE,
        /** Merge undone. */ PART,
        /** API token of an account issued. */ ISSUE_TOKEN,
        /** API token of an account revoked. */ REVOKE_TOKEN,
        /** Feed key of an account issued. */ ISSUE_KEY,
        /** Feed key of an account revoked. */ REVOKE_KEY,
        /** Second factor of an account set up. */ SET_UP_FACTOR,
        /** Second factor of an account removed. */ REMOVE_FACTOR,
        /** Recovery codes of an account replaced. */ RENEW_CODES,
        /** Account linked to a user of the single sign-on provider. */ LINK,
        /** Link to such a user removed. */ UNLINK,
        /** Personal data of an account erased. */ ERASE
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

    private boolean restricted;

    protected RecordChange() {
    }

    /** @param draft whether the record is hidden from all but editors after the change */
    RecordChange(OffsetDateTime at, String by, String kind, long recordId, String title, Action action, String why, boolean draft) {
        this.at = at;
        this.by = by;
        this.kind = kind;
        this.recordId = recordId;
        this.title = ShortText.to(title, TITLE_LENGTH);
        this.action = action;
        this.why = ShortText.orNull(why);
        restricted = draft && action != Action.WITHDRAW;
    }

    void by(UUID form) {
        submission = form.toString();
    }

    public Long getId() {
        return id;
    }

    /** Returns the time in UTC; equals the instant in the history tables. */
    public OffsetDateTime getAt() {
        return at.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public String getBy() {
        return by;
    }

    /** Returns the {@link RecordKind#code()} of the record. */
    public String getKind() {
        return kind;
    }

    public long getRecordId() {
        return recordId;
    }

    /** Returns the record's title at the time of the change. */
    public String getTitle() {
        return title;
    }

    public Action getAction() {
        return action;
    }

    /** Returns the reason, an editor's or Amur's own; null if none was given. */
    public String getWhy() {
        return Texts.stored(why);
    }

    /** Tells whether only editors may see the change. */
    public boolean isRestricted() {
        return restricted;
    }

    public boolean isUndoable() {
        return action == Action.DELETE;
    }
}
