package org.amur.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.text.SearchTerm;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.ReadOnly;

/** Search term of an event. */
@Entity
@Table(name = "event_term")
@AttributeOverride(name = "owner", column = @Column(name = "event_id"))
@ReadOnly
@Customizer(HistoryCustomizer.class)
class EventTerm extends SearchTerm {
}
