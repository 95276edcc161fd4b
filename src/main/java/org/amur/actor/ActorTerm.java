package org.amur.actor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.text.SearchTerm;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** Search term of an actor. */
@Entity
@Table(name = "actor_term")
@AttributeOverride(name = "owner", column = @Column(name = "actor_id"))
@ReadOnly
@Customizer(HistoryCustomizer.class)
class ActorTerm extends SearchTerm {
}
