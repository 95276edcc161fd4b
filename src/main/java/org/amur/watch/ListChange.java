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

/** That a party came to a list, went, or is said something else of, from one release to the next. Written by imports. */
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

    /** That of the later release, as long as it stands. */
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

    /** The later one, in which it is so. */
    public ListRelease getRelease() {
        return release;
    }

    /** The number of the earlier one. */
    long getReleaseBefore() {
        return releaseBefore;
    }

    /** When the later release began to stand, or one came between. */
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

    /** By which the list calls the party, after the change unless it went. */
    public String getTitle() {
        return title;
    }

    /** The number of what the list said before; null if it said nothing. */
    public Long getBefore() {
        return before;
    }

    /** The number of what the list says now; null if it says nothing. */
    public Long getAfter() {
        return after;
    }

    /** SHA-256 of what the list said before, in hexadecimal; null if it said nothing. */
    String getHashBefore() {
        return hashBefore;
    }

    String getHashAfter() {
        return hashAfter;
    }

    /** The page of what the list says, or said last; without the context path. */
    public String getEntryPath() {
        return "/lists/entry?id=" + (after == null ? before : after);
    }

    /** The page of all that differs between the two releases; without the context path. */
    public String getDeltaPath() {
        return "/lists/delta?from=" + releaseBefore + "&to=" + release.getId();
    }
}
