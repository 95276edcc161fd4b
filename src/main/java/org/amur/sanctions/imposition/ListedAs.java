package org.amur.sanctions.imposition;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.amur.lists.OfficialList;

/** List entry from which a designation was created. Immutable. */
@Embeddable
public class ListedAs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_code")
    private OfficialList list;

    @Column(name = "entry_ref")
    private String reference;

    @Column(name = "entry_listing")
    private Integer listing;

    @Column(name = "entry_id")
    private Long entry;

    protected ListedAs() {
    }

    /**
     * @param reference publisher's reference, the same in every release
     *
     * @param listing   ordinal of the entry's designations under the measure, from 1
     * @param entry     id of the entry version that an editor last reviewed
     */
    public ListedAs(OfficialList list, String reference, int listing, long entry) {
        this.list = list;
        this.reference = reference;
        this.listing = listing;
        this.entry = entry;
    }

    /** Returns a copy with another reviewed version. */
    public ListedAs saying(long now) {
        return new ListedAs(list, reference, listing, now);
    }

    public OfficialList getList() {
        return list;
    }

    public String getReference() {
        return reference;
    }

    public int getListing() {
        return listing;
    }

    public long getEntry() {
        return entry;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedAs as && list == as.list && Objects.equals(reference, as.reference)
                && Objects.equals(listing, as.listing) && Objects.equals(entry, as.entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, reference, listing);
    }

    @Override
    public String toString() {
        return list + " " + reference;
    }
}
