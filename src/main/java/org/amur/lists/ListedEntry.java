package org.amur.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

import org.amur.lists.read.EntryKind;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * Entry for a party, shared by all releases with the same content. Changed content is another entry with the same
 * reference.
 */
@Entity
@Table(name = "list_entry")
@ReadOnly
public class ListedEntry {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    private String reference;

    private String hash;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String title;

    @OneToOne(fetch = FetchType.LAZY)
    @PrimaryKeyJoinColumn
    private EntryBody body;

    protected ListedEntry() {
    }

    public Long getId() {
        return id;
    }

    public OfficialList getList() {
        return list;
    }

    /** Returns the publisher's reference of the party. */
    public String getReference() {
        return reference;
    }

    public EntryKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /**
     * Returns the canonical form in JSON; see {@link org.amur.lists.read.CanonicalEntry}. It is stored in its own
     * table, and {@link ListRepository} reads it with the entry.
     */
    public String getBody() {
        return body.getText();
    }
}
