package org.amur.sanctions.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.text.SearchTerm;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** Search term of a programme. */
@Entity
@Table(name = "programme_term")
@AttributeOverride(name = "owner", column = @Column(name = "programme_id"))
@ReadOnly
@Customizer(HistoryCustomizer.class)
class ProgrammeTerm extends SearchTerm {
}
