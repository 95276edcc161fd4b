package org.amur.sanctions.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.lists.OfficialList;
import org.amur.web.Texts;
import org.eclipse.persistence.annotations.Customizer;

/** Decision that a list entry does not become a designation, with the reason. */
@Entity
@Table(name = "declined_entry")
@Customizer(HistoryCustomizer.class)
public class DeclinedEntry extends Recorded {

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    @Column(name = "entry_ref")
    private String reference;

    private String title;

    private String reason;

    protected DeclinedEntry() {
    }

    DeclinedEntry(OfficialList list, String reference, String title, String reason) {
        this.list = list;
        this.reference = reference;
        this.title = title;
        this.reason = reason;
    }

    public OfficialList getList() {
        return list;
    }

    /** Returns the publisher's reference. */
    public String getReference() {
        return reference;
    }

    /** Returns the party's name in the list. */
    public String getTitle() {
        return title;
    }

    public String getReason() {
        return Texts.stored(reason);
    }
}
