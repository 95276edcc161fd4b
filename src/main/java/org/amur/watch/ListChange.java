package org.amur.watch;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.lists.DeltaRow;
import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.eclipse.persistence.annotations.ReadOnly;

/** Party added, removed or changed between two releases of a list. Written by imports. */
@Entity
@Table(name = "list_change")
@ReadOnly
public class ListChange {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "release_id")
    private ListRelease release;

    @Column(name = "before_release_id")
    private Long releaseBefore;

    /** Position of the later release while it is accepted. */
    private long position;

    @Column(name = "known_from")
    private OffsetDateTime knownFrom;

    @Column(name = "known_to")
    private OffsetDateTime knownTo;

    @Enumerated(EnumType.STRING)
    private DeltaRow.Change change;

    private String reference;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String title;

    @Column(name = "before_id")
    private Long before;

    @Column(name = "after_id")
    private Long after;

    @Column(name = "before_hash")
    private String hashBefore;

    @Column(name = "after_hash")
    private String hashAfter;

    protected ListChange() {
    }

    public Long getId() {
        return id;
    }

    public OfficialList getList() {
        return list;
    }

    /** Returns the later release. */
    public ListRelease getRelease() {
        return release;
    }

    /** Returns the id of the earlier release. */
    long getReleaseBefore() {
        return releaseBefore;
    }

    /** Returns the time when the later release was accepted, or one was inserted between them. */
    public OffsetDateTime getKnownFrom() {
        return knownFrom;
    }

    public DeltaRow.Change getChange() {
        return change;
    }

    public String getReference() {
        return reference;
    }

    public EntryKind getKind() {
        return kind;
    }

    /** Returns the party's name in the list, after the change unless removed. */
    public String getTitle() {
        return title;
    }

    /** Returns the id of the entry before; null if the party was added. */
    public Long getBefore() {
        return before;
    }

    /** Returns the id of the entry after; null if the party was removed. */
    public Long getAfter() {
        return after;
    }

    /** Returns the SHA-256 of the entry before, in hexadecimal; null if the party was added. */
    String getHashBefore() {
        return hashBefore;
    }

    String getHashAfter() {
        return hashAfter;
    }

    /** Returns the path of the current or last entry, without the context path. */
    public String getEntryPath() {
        return "/lists/entry?id=" + (after == null ? before : after);
    }

    /** Returns the path of the comparison of both releases, without the context path. */
    public String getDeltaPath() {
        return "/lists/delta?from=" + releaseBefore + "&to=" + release.getId();
    }
}
