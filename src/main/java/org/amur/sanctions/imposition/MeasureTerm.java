package org.amur.sanctions.imposition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.text.SearchTerm;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** Search term of a measure. */
@Entity
@Table(name = "measure_term")
@AttributeOverride(name = "owner", column = @Column(name = "measure_id"))
@ReadOnly
@Customizer(HistoryCustomizer.class)
class MeasureTerm extends SearchTerm {
}
