package org.amur.lists;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.history.AsOf;
import org.amur.lists.read.ListFormat;
import org.eclipse.persistence.annotations.ReadOnly;

/** Release of an official list; written by {@link org.amur.lists.imports.ReleaseStore}. */
@Entity
@Table(name = "list_release")
@ReadOnly
public class ListRelease {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private Long position;

    private LocalDate published;

    @Column(name = "retrieved_at")
    private OffsetDateTime retrievedAt;

    @Column(name = "retrieved_by")
    private String retrievedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "replaced_at")
    private OffsetDateTime replacedAt;

    @Column(name = "replaced_by")
    private Long replacedBy;

    @Column(name = "file_names")
    private String fileNames;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private ListFormat format;

    @Column(name = "reader_version")
    private int readerVersion;

    private int parties;

    private int names;

    private int addresses;

    private int identifiers;

    private int skipped;

    protected ListRelease() {
    }

    public Long getId() {
        return id;
    }

    public OfficialList getList() {
        return list;
    }

    /**
     * Returns the state at the as-of date: waiting before the decision, and accepted or waiting before the replacement.
     */
    public ReleaseState getState() {
        if (!isDecidedByThen()) {
            return ReleaseState.WAITING;
        }
        if (replacedAt == null || AsOf.includes(replacedAt)) {
            return state;
        }
        return position == null ? ReleaseState.WAITING : ReleaseState.COMPLETE;
    }

    private boolean isDecidedByThen() {
        return decidedAt == null || AsOf.includes(decidedAt);
    }

    /** Returns the position among the accepted releases of its list; null if it is not accepted at the as-of date. */
    public Long getPosition() {
        return isComplete() ? position : null;
    }

    /**
     * Returns the id of the release of the same files with the correct date; null if there is none at the as-of date.
     */
    public Long getReplacedBy() {
        return getState() == ReleaseState.REPLACED ? replacedBy : null;
    }

    /** Returns the date of publication; null if neither the file nor the user states one. */
    public LocalDate getPublished() {
        return published;
    }

    public OffsetDateTime getRetrievedAt() {
        return retrievedAt;
    }

    public String getRetrievedBy() {
        return retrievedBy;
    }

    /** Returns the time of acceptance or refusal; null while the release waits. */
    public OffsetDateTime getDecidedAt() {
        return isDecidedByThen() ? decidedAt : null;
    }

    /** Returns the administrator who decided; null if no decision was needed or made by the as-of date. */
    public String getDecidedBy() {
        return isDecidedByThen() ? decidedBy : null;
    }

    public String getFileNames() {
        return fileNames;
    }

    /** Returns the SHA-256 hash as 64 hexadecimal digits; null if the release was refused. */
    public String getSha256() {
        return sha256;
    }

    public ListFormat getFormat() {
        return format;
    }

    /** Returns true if differences may come from the reading alone: two formats or two reader versions. */
    boolean isReadDifferentlyFrom(ListRelease other) {
        return format != other.format || readerVersion != other.readerVersion;
    }

    public int getParties() {
        return parties;
    }

    public int getNames() {
        return names;
    }

    public int getAddresses() {
        return addresses;
    }

    public int getIdentifiers() {
        return identifiers;
    }

    public int getSkipped() {
        return skipped;
    }

    public boolean isComplete() {
        return getState() == ReleaseState.COMPLETE;
    }

    public boolean isWaiting() {
        return getState() == ReleaseState.WAITING;
    }
}
