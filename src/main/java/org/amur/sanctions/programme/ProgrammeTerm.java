package org.amur.sanctions.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.common.Term;
import org.amur.history.Historied;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** A term under which a programme is found. */
@Entity
@Table(name = "programme_term")
@AttributeOverride(name = "owner", column = @Column(name = "programme_id"))
@ReadOnly
@Customizer(Historied.class)
class ProgrammeTerm extends Term {
}
