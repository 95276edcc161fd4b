package org.amur.sanctions.measure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.common.Term;
import org.amur.history.Historied;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** A term under which a measure is found. */
@Entity
@Table(name = "measure_term")
@AttributeOverride(name = "owner", column = @Column(name = "measure_id"))
@ReadOnly
@Customizer(Historied.class)
class MeasureTerm extends Term {
}
