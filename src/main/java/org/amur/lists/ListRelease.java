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

/** One release of an official list as it was read; written by {@link org.amur.lists.imports.ReleaseStore}. */
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

    /** On the day as known: until somebody decides on it, it waits, and until it is replaced, it stands or waits. */
    public ReleaseState getState() {
        if (!isDecidedByThen()) {
            return ReleaseState.WAITING;
        }
        if (replacedAt == null || AsOf.knows(replacedAt)) {
            return state;
        }
        return position == null ? ReleaseState.WAITING : ReleaseState.COMPLETE;
    }

    private boolean isDecidedByThen() {
        return decidedAt == null || AsOf.knows(decidedAt);
    }

    /** Its place among the releases of its list that stand; null if it does not, or does not yet on the day as known. */
    public Long getPosition() {
        return isComplete() ? position : null;
    }

    /** The number of the release of the same files with their right day; null if there is none, or not yet on the day as known. */
    public Long getReplacedBy() {
        return getState() == ReleaseState.REPLACED ? replacedBy : null;
    }

    /** The day of publication; null if neither the file nor whoever brought it says one. */
    public LocalDate getPublished() {
        return published;
    }

    public OffsetDateTime getRetrievedAt() {
        return retrievedAt;
    }

    public String getRetrievedBy() {
        return retrievedBy;
    }

    /** When it began to stand, or was refused or declined; null while it waits. */
    public OffsetDateTime getDecidedAt() {
        return isDecidedByThen() ? decidedAt : null;
    }

    /** The administrator who decided; null if nobody had to, or nobody has yet on the day as known. */
    public String getDecidedBy() {
        return isDecidedByThen() ? decidedBy : null;
    }

    public String getFileNames() {
        return fileNames;
    }

    /** 64 hexadecimal digits; null if it was refused. */
    public String getSha256() {
        return sha256;
    }

    public ListFormat getFormat() {
        return format;
    }

    /** Whether what differs from another release may be only how the two were read: in two formats, or by two versions of Amur. */
    boolean isReadOtherwiseThan(ListRelease other) {
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
