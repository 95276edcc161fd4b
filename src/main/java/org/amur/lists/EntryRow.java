package org.amur.lists;

import org.amur.lists.read.EntryKind;

/** Row of the entry list. */
public final class EntryRow {

    private final long id;
    private final OfficialList list;
    private final String reference;
    private final EntryKind kind;
    private final String title;

    public EntryRow(Long id, OfficialList list, String reference, EntryKind kind, String title) {
        this.id = id;
        this.list = list;
        this.reference = reference;
        this.kind = kind;
        this.title = title;
    }

    public long getId() {
        return id;
    }

    public OfficialList getList() {
        return list;
    }

    public String getReference() {
        return reference;
    }

    public EntryKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }
}
