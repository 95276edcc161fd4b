package org.amur.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.text.SearchTerm;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** Search term of a source. */
@Entity
@Table(name = "source_term")
@AttributeOverride(name = "owner", column = @Column(name = "source_id"))
@ReadOnly
@Customizer(HistoryCustomizer.class)
class SourceTerm extends SearchTerm {
}
