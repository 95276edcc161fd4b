package org.amur.lists;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.text.SearchTerm;
import org.eclipse.persistence.annotations.ReadOnly;

/** Search term of an entry. */
@Entity
@Table(name = "list_entry_term")
@AttributeOverride(name = "owner", column = @Column(name = "entry_id"))
@ReadOnly
class ListedEntryTerm extends SearchTerm {
}
