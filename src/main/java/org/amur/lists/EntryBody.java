package org.amur.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.eclipse.persistence.annotations.ReadOnly;

/** Full content of an entry, apart from the columns that are searched and listed. */
@Entity
@Table(name = "list_entry_body")
@ReadOnly
class EntryBody {

    @Id
    @Column(name = "entry_id")
    private Long entry;

    @Column(name = "body")
    private String text;

    protected EntryBody() {
    }

    String getText() {
        return text;
    }
}
